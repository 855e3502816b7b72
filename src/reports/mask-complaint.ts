/** Complaints without the numbers and addresses that people wrote into them. */
import { maskText } from '../domain/text/mask/mask-text.ts';
import type { Complaint } from './complaint.ts';

type Written = Pick<Complaint, 'text' | 'outcomeDetail' | 'media'>;

/** Masks texts that people wrote; ids, links and docket numbers stay. */
export function maskComplaint({ text, outcomeDetail, media, series }: Written & Pick<Complaint, 'series'>): Written {
  return {
    text: text === null ? null : maskText(text, series),
    outcomeDetail: outcomeDetail === null ? null : maskText(outcomeDetail, series),
    media: media.map((item) => ({ ...item, altText: item.altText === null ? null : maskText(item.altText, series) })),
  };
}
