/** "Not Lucknow, it is in Kanpur": what a complainant takes back of the place counts no more in what she has written before. */
import type { Findings, PostOfDocket } from './reading.ts';

/** How a denied place stands among the evidence, as where it is denied beside its name. */
const DENIED = { rule: 'negated', districts: [], weight: -0.2 } as const;

/**
 * `posts` in the order of the thread. Only her own words take back, and only those that are certain of another district: who denies a place and
 * names none leaves it to a person. What she names again later stands.
 */
export function withoutDenied(posts: readonly PostOfDocket[]): readonly PostOfDocket[] {
  if (!posts.some(({ findings }) => deniedBy(findings).length > 0)) return posts;
  const denied = new Set<string>();
  const standing: PostOfDocket[] = [];
  for (const post of posts.toReversed()) {
    const { findings, relation } = post;
    standing.unshift(relation === 'context' ? post : { ...post, findings: without(findings, denied) });
    if (relation !== 'own') continue;
    const { decision, district } = findings.routing;
    if (decision !== 'auto' || district === null || denied.has(district)) continue;
    for (const each of deniedBy(findings)) if (each !== district) denied.add(each);
  }
  return standing;
}

function deniedBy({ places }: Findings): string[] {
  return places.flatMap(({ denies }) => denies ?? []);
}

function without(findings: Findings, denied: ReadonlySet<string>): Findings {
  const { places, routing } = findings;
  if (!places.some(({ districts }) => districts.some((district) => denied.has(district)))) return findings;
  const left = places.map((place) => {
    const districts = place.districts.filter((district) => !denied.has(district));
    if (districts.length === place.districts.length) return place;
    return districts.length > 0 ? { ...place, districts } : { ...place, ...DENIED };
  });
  const isDenied = routing.district !== null && denied.has(routing.district);
  return { ...findings, places: left, ...(isDenied && { routing: { ...routing, district: null, decision: 'none' as const } }) };
}
