/** The objects of `list` as CSV: one column for each key, lists with spaces between. */
import { istDay, istIso } from '../../domain/time/ist.ts';
import type { Complaint } from '../../reports/complaint.ts';
import { type CsvColumn, type CsvForm, csvHeader, csvRows } from './csv.ts';

const COLUMNS: readonly CsvColumn<Complaint>[] = [
  { key: 'docket', value: (c) => c.docket },
  { key: 'status', value: (c) => c.status },
  { key: 'outcome', value: (c) => c.outcome },
  { key: 'outcomeDetail', value: (c) => c.outcomeDetail },
  { key: 'attention', value: (c) => c.attention },
  { key: 'waitingOn', value: (c) => c.waitingOn },
  { key: 'waitingSince', value: (c) => c.waitingSince && istIso(c.waitingSince) },
  { key: 'urgency', value: (c) => c.urgency },
  { key: 'actionable', value: (c) => c.actionable },
  { key: 'categories', value: (c) => c.categories.join(' ') },
  { key: 'withheld', value: (c) => c.withheld },
  { key: 'source', value: (c) => c.source },
  { key: 'postId', value: (c) => c.postId, id: true },
  { key: 'url', value: (c) => c.url },
  { key: 'postedAt', value: (c) => istIso(c.postedAt) },
  { key: 'registeredAt', value: (c) => istIso(c.registeredAt) },
  { key: 'backlog', value: (c) => c.backlog },
  { key: 'complainantId', value: (c) => c.complainant?.id ?? null, id: true },
  { key: 'complainantHandle', value: (c) => c.complainant?.handle ?? null, id: true },
  { key: 'text', value: (c) => c.text },
  { key: 'language', value: (c) => c.language },
  { key: 'handles', value: (c) => c.handles.join(' '), id: true },
  { key: 'media', value: (c) => c.media.map(({ url, type }) => url ?? type).join(' ') },
  { key: 'unit', value: (c) => c.unit },
  { key: 'district', value: (c) => c.district },
  { key: 'otherUnits', value: (c) => c.otherUnits.map(({ unit, role }) => `${unit}:${role}`).join(' ') },
  { key: 'country', value: (c) => c.country },
  { key: 'routingDecision', value: (c) => c.routing.decision },
  { key: 'routingConfidence', value: (c) => c.routing.confidence },
  { key: 'routingRuleset', value: (c) => c.routing.ruleset },
  { key: 'followUps', value: (c) => c.followUps },
  { key: 'alsoAffected', value: (c) => c.alsoAffected },
  { key: 'reposts', value: (c) => c.reposts },
  { key: 'acknowledgedAt', value: (c) => c.acknowledgedAt && istIso(c.acknowledgedAt) },
  { key: 'forwardedAt', value: (c) => c.forwardedAt && istIso(c.forwardedAt) },
  { key: 'firstReplyAt', value: (c) => c.firstReplyAt && istIso(c.firstReplyAt) },
  { key: 'firstReplyBy', value: (c) => c.firstReplyBy, id: true },
  { key: 'unitRepliedAt', value: (c) => c.unitRepliedAt && istIso(c.unitRepliedAt) },
  { key: 'closedAt', value: (c) => c.closedAt && istIso(c.closedAt) },
  { key: 'approvedAt', value: (c) => c.approvedAt && istIso(c.approvedAt) },
  { key: 'reopenCount', value: (c) => c.reopenCount },
  { key: 'numberToldAt', value: (c) => c.numberToldAt && istIso(c.numberToldAt) },
  { key: 'continues', value: (c) => c.continues },
  // A spreadsheet counts by days.
  { key: 'registeredDay', value: (c) => istDay(c.registeredAt) },
];

/** The heading is written even if no complaint follows. */
export async function* complaintCsv(pages: AsyncIterable<readonly Complaint[]>, form: CsvForm): AsyncGenerator<string> {
  yield csvHeader(COLUMNS, form);
  for await (const page of pages) yield csvRows(page, COLUMNS, form);
}
