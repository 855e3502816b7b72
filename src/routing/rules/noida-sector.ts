/** "सेक्टर 58 थाना", "sector 62": Noida numbers its sectors and names its police stations by them; other towns have sectors too. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type Scene, span } from '../finding.ts';
import { isCue } from '../vocabulary.ts';

const DISTRICT = 'Gautam Buddha Nagar';
const SECTOR = new Set(['सेक्टर', 'सैक्टर', 'sector', 'sec', 'sectr']);
const HIGHEST = 168;
/** Sectors of other towns have low numbers or letters. */
const LOW = 19;

export function noidaSector(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  const { words } = scene;
  for (const { from, digits } of scene.numbers) {
    const at = from - 1;
    const form = words[at]?.form;
    if (form === undefined || !SECTOR.has(form) || digits.length > 3) continue;
    const sector = Number(digits);
    if (!(sector >= 1 && sector <= HIGHEST)) continue;
    const station = isCue(words[at - 1], 'station') || isCue(words[at + 2], 'station') || isCue(words[at + 2], 'policeStation');
    if (!station && sector <= LOW) continue;
    findings.push({
      rule: 'noida-sector',
      ...span(scene, at, at + 2),
      districts: [DISTRICT],
      weight: station ? weights.sector.station : weights.sector.plain,
    });
  }
  return findings;
}
