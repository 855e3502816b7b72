import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { PLACES } from '../../domain/messages/register/directory-places.ts';

/** `Etah, Hathras or Agra`. */
export function orList(texts: readonly Text[]): Text {
  const last = texts.at(-1);
  if (!last) return verbatim('');
  // Where a name has a comma of its own, semicolons separate them.
  const between = texts.some(({ en }) => en.includes(', ')) ? '; ' : ', ';
  return texts.length === 1 ? last : PLACES.or(joined(texts.slice(0, -1), between), last);
}
