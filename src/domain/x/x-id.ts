/** Identifiers of posts and users on X: decimal text of up to 20 digits, ordered by length, then text. */

const WIDTH = 20;
const SNOWFLAKE_EPOCH_MS = 1288834974657n;

export function isXId(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value);
}

/** The form that sorts as plain text: padded with zeros to 20 digits. */
export function toSortable(id: string): string {
  return id.padStart(WIDTH, '0');
}

export function fromSortable(sortable: string): string {
  return sortable.replace(/^0+(?=\d)/, '');
}

/** Negative when a is older than b. */
export function compareXIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The smallest id that X could have given out at that moment (snowflake; X, since 2010-11-04). */
export function firstIdAt(moment: Date): string {
  const ms = BigInt(moment.getTime()) - SNOWFLAKE_EPOCH_MS;
  return ms <= 0n ? '1' : (ms << 22n).toString();
}

/** When an id was given out; null for ids from before snowflakes. */
export function momentOfId(id: string): Date | null {
  const ms = BigInt(id) >> 22n;
  return ms < 1000n ? null : new Date(Number(ms + SNOWFLAKE_EPOCH_MS));
}
