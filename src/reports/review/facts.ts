/** The figures of a review from which its findings are made. */
import { daysIn } from '../../domain/figures/period.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { InTime, ReviewFacts } from '../../domain/review/findings.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { ClockFigures, ResponseRow } from '../questions/response.ts';
import type { Review } from './review.ts';

export function factsOf(review: Review): ReviewFacts {
  const { zones, response, quality, police, handles, countries, ageing, oldest, asOf } = review;
  const { totals, before } = zones;
  const rows = response.rows.filter(({ key, fair }) => key !== null && fair?.firstReply.share != null);
  const [first] = oldest;
  return {
    received: totals.received,
    days: daysIn(review.days) ?? 1,
    before: before && { n: before.totals.received, days: daysIn(before) ?? 1 },
    closed: totals.closed,
    notActionable: totals.notActionable,
    numberTold: totals.numberTold,
    overdue: totals.overdue,
    firstReply: inTime(response.clocks.firstReply),
    firstReplyBefore: response.before && inTime(response.before.clocks.firstReply),
    closing: inTime(response.clocks.closing),
    worse: named(rows, 'worse'),
    better: named(rows, 'better'),
    compared: rows.length,
    silentHandles: handles.rows.filter(({ tagged, lastAnswerAt }) => tagged > 0 && lastAnswerAt === null).length,
    everClosed: quality.totals.everClosed,
    reopened: quality.totals.reopened,
    approved: quality.totals.approved,
    police: police.totals.received,
    policeWithheld: police.leftOut?.withheld ?? 0,
    abroad: countries?.totals.received ?? null,
    waiting: ageing.totals.received,
    oldestDays: first === undefined ? null : Math.floor((Date.parse(asOf) - Date.parse(first.registeredAt)) / DAY_MS),
  };
}

function inTime({ within, due }: ClockFigures): InTime {
  return { within, due };
}

function named(rows: readonly ResponseRow[], fairClass: 'better' | 'worse'): Text[] {
  return rows.flatMap(({ fair, name, nameHi }) =>
    fair?.firstReply.class === fairClass ? [{ en: name ?? '', hi: nameHi ?? name ?? '' }] : [],
  );
}
