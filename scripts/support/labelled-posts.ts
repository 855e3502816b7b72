/** Reads sets of posts, labelled or not, into one form: what is known to be right about each post. */
import { readFileSync } from 'node:fs';
import { shippedHandlesIn } from '../../src/routing/gazetteer/shipped-handles.ts';

/** A label that is absent is not known, and the post does not count for it. */
export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly textWithoutHandles: string;
  /** null: the text names no district of the state, or several districts that nothing tells apart. */
  readonly district?: string | null;
  /** False where the text without handles names no place, or none that could be told from its namesakes: only the handle tells the district. */
  readonly namesPlace?: boolean;
  /** True where the only place named is a police station that several districts have: nothing in the text tells them apart. */
  readonly placeShared?: boolean;
  readonly complaint?: boolean;
  readonly emergency?: boolean;
  /** Must be withheld (true) or need not be (false); absent too where both are acceptable. */
  readonly withheld?: boolean;
  readonly categories?: readonly string[];
  /** Further categories that are right too. */
  readonly alsoRight?: readonly string[];
}

/** A line of reading-set. */
interface SetRow {
  readonly id: string;
  readonly text: string;
  readonly district?: string | null;
  readonly categories: readonly string[];
  readonly maybe: readonly string[];
  readonly actionable: 'yes' | 'no' | 'unsure';
  readonly actionable_also: readonly string[];
  readonly urgency: 'normal' | 'emergency' | 'either';
  readonly sensitive: string | null;
  readonly must_withhold: boolean;
}

/** A line of reading-danger. */
interface DangerRow {
  readonly id: string;
  readonly text: string;
  readonly kind: 'emergency' | 'sensitive' | 'counselling' | 'harmless';
  readonly urgency: 'normal' | 'emergency';
  readonly must_withhold: boolean;
}

/** A line of places. */
interface PlaceRow {
  readonly id: string;
  readonly text: string;
  readonly district?: string | null;
  /** Districts with places of that name, where nothing tells them apart. */
  readonly between?: readonly string[];
}

/** A line of gold-district. */
interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly text_without_handles_and_hashtags: string;
  readonly gold_district: string;
  readonly kind: 'complaint' | 'news';
}

/** A page of X API v2. */
interface Page {
  readonly data: readonly { readonly id: string; readonly text: string }[];
}

/** @param file a page of X API v2 (`.json`), or NDJSON with the fields of one of the rows above */
export function labelledPosts(file: string): LabelledPost[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return (JSON.parse(content) as Page).data.map(ofPage);
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ofRow(JSON.parse(line) as Row));
}

/** Rows of gold-district whose text names no place (read by a person). Those with a station of several districts count as naming one. */
const PLACELESS: ReadonlySet<string> = new Set(
  'rt000 rt003 rt007 rt013 rt014 rt021 rt030 rt031 rt033 rt037 rt038 rt044 rt050 rt106 rt112 rt113 rt114 rt117 rt129 rt147 rt150 rt188 rt194 rt198 rt210 rt226 rt254'.split(
    ' ',
  ),
);

/** Rows of gold-district that name only a police station of several districts (Prem Nagar, Nawabganj), read by a person. */
const SHARED_PLACE: ReadonlySet<string> = new Set('rt052 rt098 rt121 rt181 rt191 rt201 rt229 rt245'.split(' '));

type Row = SetRow | DangerRow | PlaceRow | GoldRow;

function ofRow(row: Row): LabelledPost {
  const { id, text } = row;
  if ('gold_district' in row) {
    const textWithoutHandles = row.text_without_handles_and_hashtags;
    return {
      id,
      text,
      textWithoutHandles,
      district: row.gold_district,
      namesPlace: !PLACELESS.has(id),
      placeShared: SHARED_PLACE.has(id),
      complaint: row.kind === 'complaint',
    };
  }
  const post = { id, text, textWithoutHandles: withoutHandles(text) };
  if ('categories' in row) return { ...post, ...labelsOfSet(row) };
  if (!('kind' in row)) return { ...post, district: row.between ? null : (row.district ?? null) };
  const harmless = row.kind === 'harmless';
  return {
    ...post,
    emergency: row.urgency === 'emergency',
    ...(!harmless && { complaint: true }),
    // An emergency may be about a child, which this set does not say.
    ...((row.must_withhold || harmless) && { withheld: row.must_withhold }),
  };
}

function labelsOfSet(row: SetRow): Omit<LabelledPost, 'id' | 'text' | 'textWithoutHandles'> {
  return {
    ...(row.district !== undefined && { district: row.district }),
    categories: row.categories,
    alsoRight: row.maybe,
    ...(row.actionable !== 'unsure' && !row.actionable_also.includes('no') && { complaint: row.actionable === 'yes' }),
    ...(row.urgency !== 'either' && { emergency: row.urgency === 'emergency' }),
    ...((row.must_withhold || row.sensitive === null) && { withheld: row.must_withhold }),
  };
}

/** A real post without labels: its district is taken from the handles that it tags, if those are of one district. */
function ofPage({ id, text }: Page['data'][number]): LabelledPost {
  const districts = new Set(shippedHandlesIn(text).flatMap(({ district }) => district ?? []));
  const [district] = districts;
  return { id, text, textWithoutHandles: withoutHandles(text), ...(districts.size === 1 && district !== undefined && { district }) };
}

function withoutHandles(text: string): string {
  return text.replaceAll(/[@＠]\w+|[#＃][\p{L}\p{M}\p{N}_]+/gu, ' ');
}
