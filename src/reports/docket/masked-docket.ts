/** One complaint as it is shown where more than the desk may see it: numbers and addresses masked in every text, and the way to reach a citizen left out. */
import { maskText } from '../../domain/text/mask/mask-text.ts';
import { maskComplaint } from '../mask-complaint.ts';
import type { ShownComplaint } from './show.ts';

export function maskShown(shown: ShownComplaint): ShownComplaint {
  const mask = <T extends string | null>(text: T): T => (text === null ? text : (maskText(text, shown.series) as T));
  const { outcomeDetail, text, media } = maskComplaint(shown);
  const { statement } = shown;
  return {
    ...shown,
    text,
    media,
    outcomeDetail,
    routing: { ...shown.routing, evidence: shown.routing.evidence.map((piece) => ({ ...piece, text: mask(piece.text) })) },
    thread: shown.thread.map((post) => ({
      ...post,
      text: mask(post.text),
      media: post.media.map((item) => ({ ...item, altText: mask(item.altText) })),
    })),
    marks: shown.marks.map((mark) => ({ ...mark, reason: mask(mark.reason) })),
    events: shown.events.map((event) => ({
      ...event,
      texts: Object.fromEntries(Object.entries(event.texts).map(([field, words]) => [field, mask(words)])),
    })),
    dispatches: shown.dispatches.map((dispatch) => ({ ...dispatch, text: mask(dispatch.text) })),
    statement: statement && {
      ...statement,
      name: null,
      contact: null,
      safeContact: mask(statement.safeContact),
      contactWhen: mask(statement.contactWhen),
    },
    outside: shown.outside.map((body) => ({ ...body, ref: mask(body.ref) })),
  };
}
