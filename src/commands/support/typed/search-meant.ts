/** What somebody means who searches: the docket of a number, the dockets of a citizen, else words. */
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { parseDocketReference } from '../../../domain/docket/number/docket-reference.ts';
import { withLatinDigits } from '../../../domain/text/digits.ts';
import { UserError } from '../../../domain/user-error.ts';
import { accountTyped } from '../../../domain/x/x-link.ts';
import type { Context } from '../../../ports.ts';
import { findDocket } from '../../../register/shared/find-docket.ts';
import { countList } from '../../../reports/list.ts';
import type { Listing } from '../answers/listing.ts';

type Db = Awaited<ReturnType<Context['db']>>;
type Meant = Pick<Listing, 'text' | 'alone' | 'first'>;

/** A short number without a year is of the IST year of `now`. Throws UserError `bad_input` for a wrong check digit. */
export async function searchMeant(db: Db, typed: string, now: Date): Promise<Meant> {
  return (await byNumber(db, typed, now)) ?? (await byCitizen(db, typed)) ?? { text: typed };
}

/** A whole number with its check digit, however it is written. */
const LIKE_A_NUMBER = /\d{4}[^\p{L}\d]{0,3}\d{6}[^\p{L}\d]{0,3}\d(?!\d)/u;

/** The docket of a number or of a post's address; a bare serial may as well be a number that somebody writes of. null where none is meant. */
async function byNumber(db: Db, typed: string, now: Date): Promise<Meant | null> {
  if (!/\p{N}/u.test(typed)) return null;
  try {
    const reference = parseDocketReference(typed);
    if (reference.kind === 'citizen') return null;
    const { docket } = await findDocket(db, typed, now);
    return reference.kind === 'short' ? { text: typed, first: docket.id } : { alone: { ids: [docket.id] } };
  } catch (error) {
    // A wrong check digit is said; all else is words.
    const isWrong = error instanceof UserError && error.code === 'bad_input' && LIKE_A_NUMBER.test(withLatinDigits(typed));
    if (isWrong || !(error instanceof UserError)) throw error;
    return null;
  }
}

/** `@name` or the address of a profile among the words, where a citizen of that name has complained; else it is a word like any other: posts tag handles. */
async function byCitizen(db: Db, typed: string): Promise<Meant | null> {
  const parts = typed.split(/\s+/);
  const [name, handle] = parts.map((part) => [part, accountTyped(part)] as const).find(([, account]) => account !== null) ?? [];
  if (name === undefined || handle == null) return null;
  // Whose dockets are withheld is not found by name either.
  const alone = { citizen: handleKey(handle), withheld: false };
  if ((await countList(db, { filter: alone })) === 0) return null;
  const words = parts.filter((part) => part !== name).join(' ');
  return { alone, ...(words !== '' && { text: words }) };
}
