/** A kind of event as people type it: its code, or its word in either language. */
import { EVENT_KINDS } from '../../../domain/event-kinds.ts';
import { AUDIT } from '../../../domain/messages/commands/upkeep/audit.ts';
import { EVENT_WORDS } from '../../../domain/messages/screen/words/history/event-words.ts';
import { FILTERS } from '../../../domain/messages/reports/filters.ts';
import { sameNames } from '../../../domain/text/same-name.ts';
import { asCode, codeTyped } from '../../../domain/text/typed-code.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import { readLog } from '../../../register/audit/log.ts';

type Db = Awaited<ReturnType<Context['db']>>;

/** As it is written in events; a register may hold kinds that this version no longer writes. Throws UserError `bad_input`. */
export async function knownKind(db: Db, typed: string): Promise<string> {
  const kind = codeTyped(typed, EVENT_KINDS, EVENT_WORDS) ?? asCode(typed);
  if (EVENT_KINDS.includes(kind)) return kind;
  for await (const page of readLog(db, { kind })) if (page.length > 0) return kind;
  const near = [...new Set([...sameNames(kind, EVENT_KINDS), ...beginningAlike(kind)])].slice(0, MOST_NEAR);
  throw new UserError('bad_input', AUDIT.noKind(typed.trim()), [...near.map(FILTERS.didYouMean), AUDIT.kinds(EVENT_KINDS.join(', '))]);
}

const MOST_NEAR = 4;
/** Letters that two words begin with and that make them likely to be one: `close`, `registration`. */
const ALIKE = 4;

/** Kinds of which a word begins like a word that was typed, the most alike first. */
function beginningAlike(typed: string): string[] {
  const alike = (kind: string) =>
    Math.max(...kind.split('_').flatMap((word) => typed.split('_').map((other) => sharedBeginning(word, other))));
  return EVENT_KINDS.filter((kind) => alike(kind) >= ALIKE).toSorted((a, b) => alike(b) - alike(a));
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
