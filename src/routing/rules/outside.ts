/** A place outside UP is named: the matter may be for another state's police. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type Scene, span } from '../finding.ts';
import type { Hit } from '../matter.ts';
import { isCue } from '../vocabulary.ts';

/** Words of "बिहार के सिवान व गोपालगंज के चार शातिर बदमाश" behind the first name, and between के and whom it speaks of. */
const SENTENCE = 8;
const PEOPLE = 3;

/** Names where people of the matter come from, not where it was. */
function isOfPeople({ words, tokens }: Scene, { to }: Hit): boolean {
  if (isCue(words[to], 'in')) return false;
  for (let at = to; at < to + SENTENCE; at += 1) {
    if ((tokens[at]?.breakBefore ?? 1) > 0) return false;
    if (!isCue(words[at], 'of')) continue;
    for (let near = at + 1; near <= at + PEOPLE; near += 1) if (isCue(words[near], 'accused')) return true;
  }
  return false;
}

export function outside(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const { hit, against, home } of scene.senses) {
    const place = hit.places.find(({ kind }) => kind === 'outside');
    if (!place || against === 'road' || against === 'train' || against === 'person-name') continue;
    // What a place of UP is called too speaks for the other state only beside its name.
    if (against !== 'outside' && hit.places.some(({ kind }) => kind !== 'outside')) continue;
    const background = home || against === 'journey' || against === 'accused-home' || against === 'hospital' || isOfPeople(scene, hit);
    findings.push({
      rule: `outside:${place.outside}`,
      ...span(scene, hit.from, hit.to),
      districts: [],
      weight: background ? weights.outside.background : weights.outside.place,
    });
  }
  return findings;
}
