/** Complaints in a pipe: one line each. */
import { istIso } from '../../../domain/time/ist.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import { type Column, tabLine } from '../column.ts';

/** Number, status, attention, time (IST), district, complainant, text, emergency, withheld; new columns come last, so that scripts keep theirs. Codes as in JSON, whatever the language. */
const PIPE: readonly Column<Complaint>[] = [
  { title: 'docket', value: (row) => row.docket },
  { title: 'status', value: (row) => row.status },
  { title: 'attention', value: (row) => (row.attention ? 'attention' : '') },
  { title: 'registeredAt', value: (row) => istIso(row.registeredAt) },
  { title: 'district', value: (row) => row.district ?? '' },
  { title: 'complainant', value: (row) => (row.complainant?.handle ? `@${row.complainant.handle}` : '') },
  { title: 'text', value: (row) => row.text ?? (row.withheld === null || row.erased ? '' : '[withheld]') },
  { title: 'emergency', value: (row) => (row.urgency === 'emergency' ? 'emergency' : '') },
  { title: 'withheld', value: (row) => (row.withheld === null ? '' : 'withheld') },
];

export async function* complaintLines(pages: AsyncIterable<readonly Complaint[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((row) => tabLine(row, PIPE)).join('');
}

/** The whole number of each, for commands that take several. */
export async function* docketNumbers(pages: AsyncIterable<readonly Complaint[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map(({ docket }) => `${docket}\n`).join('');
}
