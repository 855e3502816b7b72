/** What a row of a list says of a complaint: its first words, or those for which it is listed. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { MEDIA_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { istDate } from '../../../domain/time/ist.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import { isOld, lastWordAt } from '../../format.ts';
import { LATER } from './list-marks.ts';

type Worded = Pick<Complaint, 'docket' | 'status' | 'urgency' | 'postedAt' | 'followUpAt' | 'text' | 'media' | 'withheld' | 'erased'>;

/** `later`: by docket, words that were said later and are shown instead of the first ones. */
export function rowWords(
  row: Worded,
  later: ReadonlyMap<string, string>,
  { lang, now }: { readonly lang: Lang; readonly now: Date },
): string {
  const said = later.get(row.docket);
  return `${dateOf(row, now)}${said === undefined ? ownWords(row, lang) : `${LATER}${withoutLeadingTags(said)}`}`;
}

/** An emergency of last year must not look like one of tonight. */
function dateOf(row: Worded, now: Date): string {
  const at = lastWordAt(row);
  return row.urgency === 'emergency' && isOld(at, now) ? `${istDate(at)}: ` : '';
}

function ownWords({ text, withheld, erased, media, status }: Worded, lang: Lang): string {
  if (status === 'void') return '';
  if (text === null) return `[${withheld === null || erased ? COMPLAINT.forgotten[lang] : COMPLAINT.withheld[lang]}]`;
  const words = withoutLeadingTags(text);
  const [first] = media;
  if (words !== '' || !first) return words || text;
  return `[${MEDIA_WORDS[first.type]?.[lang] ?? first.type}${media.length > 1 ? ` ×${media.length}` : ''}]`;
}

/** Nearly every post begins with the handles it tags: they would fill the narrow column. */
function withoutLeadingTags(text: string): string {
  return text.replace(/^(?:[\s.]*[@＠][A-Za-z0-9_]+(?![A-Za-z0-9_])[,:]?)+\s*/, '');
}
