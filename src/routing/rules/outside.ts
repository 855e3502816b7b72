/** A place outside UP is named: the matter may be for another state's police. */
import { type Finding, type Scene, span } from '../finding.ts';

export function outside(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const { hit, against } of scene.senses) {
    const place = hit.places.find(({ kind }) => kind === 'outside');
    if (!place || against === 'road' || against === 'train' || against === 'person-name') continue;
    // What a place of UP is called too speaks for the other state only beside its name.
    if (against !== 'outside' && hit.places.some(({ kind }) => kind !== 'outside')) continue;
    findings.push({ rule: `outside:${place.outside}`, ...span(scene, hit.from, hit.to), districts: [], weight: -0.5 });
  }
  return findings;
}
