/** Complaints as they leave the desk: phones, e-mails and identity numbers masked, and flat for spreadsheets. */
import { maskText } from '../domain/text/mask.ts';
import type { Complaint } from './complaint.ts';

/** Masks texts that people wrote; ids, links and docket numbers stay. */
function maskComplaint(complaint: Complaint): Complaint {
  const { text, outcomeDetail, media } = complaint;
  return {
    ...complaint,
    text: text === null ? null : maskText(text),
    outcomeDetail: outcomeDetail === null ? null : maskText(outcomeDetail),
    media: media.map((item) => ({ ...item, altText: item.altText === null ? null : maskText(item.altText) })),
  };
}

export async function* masked(pages: AsyncIterable<readonly Complaint[]>): AsyncGenerator<Complaint[]> {
  for await (const page of pages) yield page.map(maskComplaint);
}
