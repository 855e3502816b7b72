/**
 * The reading of a docket as a plain combination of what its posts say, each read by itself. Only the order of the thread counts, never that
 * of landing, and the work is linear in the number of posts.
 */
import { type AccusedPolice, CATEGORIES_BY_GRAVITY, type Category, WITHHELD_BY_GRAVITY, type WithheldClass } from '../docket/complaint.ts';
import { withoutDenied } from './denied-places.ts';
import type { DocketReading, Findings, PlaceFinding, PostOfDocket, RoutingDecision } from './reading.ts';

/** Weighs places of one or several posts; `textOf` gives the text that a place was found in. */
export type Weigh = (places: readonly PlaceFinding[], textOf: (place: PlaceFinding) => string) => RoutingDecision;

export interface CombineRules {
  readonly weigh: Weigh;
  /** The share of its weight that a place keeps where another author names it. */
  readonly contextWeight: number;
}

/** `posts` in the order of the thread. null where none of them is the complainant's own. */
export function combineFindings(posts: readonly PostOfDocket[], rules: CombineRules): DocketReading | null {
  const counted = posts.filter(({ superseded }) => !superseded);
  const own = counted.filter(({ relation }) => relation === 'own');
  const first = own[0];
  if (!first) return null;
  const hers = counted.filter(({ relation }) => relation !== 'context');
  const standing = withoutDenied(counted);
  const { routing, post: district } = districtOf(
    standing.filter(({ relation }) => relation !== 'context'),
    standing,
    rules,
  );
  // What an edit has taken out was said all the same: an emergency, a victim and who is accused are kept, and a person is asked.
  const everHers = posts.filter(({ relation }) => relation !== 'context');
  const isUrgent = ({ findings }: PostOfDocket) => findings.urgency === 'emergency';
  const urgent = hers.find(isUrgent) ?? everHers.find(isUrgent);
  const withheld = gravest(posts, ({ findings }) => rank(WITHHELD_BY_GRAVITY, findings.withheld));
  const asking =
    hers.find(({ findings }) => findings.actionable === 'yes') ?? hers.find(({ findings }) => findings.actionable === 'unsure');
  const accused = gravest(everHers, ({ findings }) => rank(ACCUSED_BY_LEVEL, findings.accusedPolice));
  const speaking = hers.find(({ findings }) => findings.language !== 'und');
  const abroad = hers.find(({ findings }) => findings.country !== null);
  const told = categoriesOf(hers, counted);
  const judged = asking ?? first;
  return {
    routing,
    urgency: urgent ? 'emergency' : 'normal',
    withheld: withheld?.findings.withheld ?? null,
    categories: told.categories,
    actionable: judged.findings.actionable,
    actionableReason: judged.findings.actionableReason,
    accusedPolice: accused?.findings.accusedPolice ?? null,
    language: (speaking ?? first).findings.language,
    country: abroad?.findings.country ?? null,
    decidedBy: {
      district,
      urgency: urgent?.post ?? null,
      withheld: withheld?.post ?? null,
      categories: told.post,
      actionable: judged.post,
      accusedPolice: accused?.post ?? null,
      language: speaking?.post ?? null,
      country: abroad?.post ?? null,
    },
    dropped: {
      urgency: urgent?.superseded ? urgent.post : null,
      withheld: withheld?.superseded && counted.every(({ findings }) => findings.withheld === null) ? withheld.post : null,
    },
  };
}

const ACCUSED_BY_LEVEL = ['unknown', 'thana', 'district', 'higher'] as const satisfies readonly AccusedPolice[];

/** What a post is rather than what happened: said only where nothing graver is. */
const SLIGHT: ReadonlySet<Category> = new Set(['other', 'praise', 'news']);

function rank<T>(order: readonly T[], value: T | null): number {
  return value === null ? -1 : order.indexOf(value);
}

/** The first of the posts with the highest rank; null where none has any. */
function gravest(posts: readonly PostOfDocket[], rankOf: (post: PostOfDocket) => number): PostOfDocket | null {
  let found: PostOfDocket | null = null;
  let most = -1;
  for (const post of posts) {
    const own = rankOf(post);
    if (own <= most) continue;
    found = post;
    most = own;
  }
  return found;
}

/** The graver of two classes. */
export function graverClass(a: WithheldClass | null, b: WithheldClass | null): WithheldClass | null {
  return rank(WITHHELD_BY_GRAVITY, b) > rank(WITHHELD_BY_GRAVITY, a) ? b : a;
}

/** All that the complainant tells, the gravest first; what others say only where she tells nothing. */
function categoriesOf(
  hers: readonly PostOfDocket[],
  all: readonly PostOfDocket[],
): { categories: readonly Category[]; post: number | null } {
  const matters = (post: PostOfDocket) => post.findings.categories.filter((category) => !SLIGHT.has(category));
  const telling = hers.filter((post) => matters(post).some((category) => category !== 'overseas'));
  const from = telling.length > 0 ? hers : all;
  const found = from.filter((post) => matters(post).length > 0);
  const [first] = hers;
  if (!first) return { categories: ['other'], post: null };
  const only = found[0];
  if (!only) {
    const slight = hers.find(({ findings }) => !findings.categories.includes('other')) ?? first;
    return { categories: slight.findings.categories, post: slight.post };
  }
  // One post alone keeps its own order, which tells what it speaks of most.
  if (found.length === 1) return { categories: matters(only), post: only.post };
  const union = new Set(found.flatMap(matters));
  const categories = CATEGORIES_BY_GRAVITY.filter((category) => union.has(category));
  const [most] = categories;
  return { categories, post: found.find(({ findings }) => most !== undefined && findings.categories.includes(most))?.post ?? only.post };
}

/**
 * Her posts that are certain alone decide where they agree; one that only tags a handle does not outweigh one that names the place. Else her
 * words are weighed together, and what others say is added only where hers leave the place open. Two districts that she names with equal
 * right stay candidates for a person.
 */
function districtOf(
  hers: readonly PostOfDocket[],
  all: readonly PostOfDocket[],
  rules: CombineRules,
): { routing: RoutingDecision; post: number | null } {
  const own = weighed(hers, rules);
  const certain = hers.filter(({ findings }) => findings.routing.decision === 'auto');
  const naming = certain.filter(({ findings }) => namedDistrict(findings) !== null);
  const deciding = naming.length > 0 ? naming : certain;
  const [sure] = deciding;
  if (sure && deciding.every(({ findings }) => findings.routing.district === sure.findings.routing.district)) {
    const { district, confidence } = sure.findings.routing;
    return { routing: { ...own, district, decision: 'auto', confidence }, post: sure.post };
  }
  if (sure || own.decision === 'auto' || all.length === hers.length) return decided(own, hers);
  const together = weighed(all, rules);
  return together.decision === 'none' ? decided(own, hers) : decided(together, all);
}

/** The district that a post is certain of and names; null also where only a handle's tag tells it. */
export function namedDistrict({ routing: { decision, district }, places }: Findings): string | null {
  const isNamed = ({ rule, districts, weight }: PlaceFinding) =>
    rule !== 'tagged-handle' && weight > 0 && district !== null && districts.includes(district);
  return decision === 'auto' && places.some(isNamed) ? district : null;
}

function weighed(posts: readonly PostOfDocket[], { weigh, contextWeight }: CombineRules): RoutingDecision {
  const [only] = posts;
  if (only && posts.length === 1 && only.relation !== 'context') {
    const { routing } = only.findings;
    return { ...routing, evidence: routing.evidence.map((each) => ({ ...each, post: only.post })) };
  }
  const texts = new Map(posts.map(({ post, text }) => [post, text]));
  let livesSaid = false;
  const places = posts.flatMap(({ post, relation, findings }) =>
    findings.places.flatMap((place): PlaceFinding[] => {
      // Where another author lives says nothing of the matter, and where the complainant lives says it once.
      if (place.rule === AUTHOR_LOCATION) {
        if (relation === 'context' || livesSaid) return [];
        livesSaid = true;
      }
      return [{ ...place, post, ...(relation === 'context' && { weight: Math.round(place.weight * contextWeight * 1000) / 1000 }) }];
    }),
  );
  return weigh(places, ({ post }) => (post === undefined ? undefined : texts.get(post)) ?? '');
}

const AUTHOR_LOCATION = 'author-location';

/** The first post with the strongest evidence for the district decided it; without a district, for the best candidate. */
function decided(routing: RoutingDecision, posts: readonly PostOfDocket[]): { routing: RoutingDecision; post: number | null } {
  const district = routing.district ?? routing.candidates[0]?.district;
  if (district === undefined) return { routing, post: null };
  let post: number | null = null;
  let most = 0;
  for (const each of routing.evidence) {
    if (each.district !== district || each.weight <= most) continue;
    most = each.weight;
    post = each.post ?? posts[0]?.post ?? null;
  }
  return { routing, post };
}
