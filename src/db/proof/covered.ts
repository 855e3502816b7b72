/** What of each table the chain of events proves, and how. Every column is named here: a new one does not compile before it is. */
import type { Schema } from '../schema/schema.ts';
import { COVERED_ABROAD } from './covered-abroad.ts';
import { type ColumnProof, type CoveredTable, SMALL, table } from './covered-table.ts';

export type { ColumnProof, CoveredTable };

export const COVERED = {
  ...COVERED_ABROAD,
  register: table<'register'>()(['key'], { value: 'plain' }, SMALL),
  counters: table<'counters'>()(['name'], { last: 'plain' }, SMALL),
  units: table<'units'>()(
    ['code'],
    {
      kind: 'plain',
      name_en: 'plain',
      name_hi: 'plain',
      reports_to: 'plain',
      district: 'plain',
      email: 'secret',
      phone: 'secret',
      whatsapp: 'secret',
      confirmed: 'plain',
      from_at: 'plain',
      to_at: 'plain',
    },
    SMALL,
  ),
  districts: table<'districts'>()(['name'], { name_hi: 'plain', lgd_code: 'plain', latitude: 'plain', longitude: 'plain' }, SMALL),
  handles: table<'handles'>()(
    ['id'],
    {
      name: 'plain',
      name_key: 'plain',
      x_id: 'plain',
      kind: 'plain',
      state: 'plain',
      unit: 'plain',
      country: 'plain',
      relay: 'plain',
      evidence: 'plain',
      verified_type: 'plain',
      followers: 'plain',
      checked_at: 'plain',
      account: 'plain',
      account_since: 'plain',
      from_at: 'plain',
      to_at: 'plain',
    },
    SMALL,
  ),
  operators: table<'operators'>()(
    ['id'],
    { login: 'plain', name: 'secret', role: 'plain', unit: 'plain', from_at: 'plain', to_at: 'plain' },
    SMALL,
  ),
  learnt_places: table<'learnt_places'>()(['words'], { district: 'plain', learnt_at: 'plain' }, { small: true, secretKey: true }),
  authors: table<'authors'>()(['id'], {
    x_id: 'plain',
    handle: 'content',
    name: 'content',
    location: 'content',
    named_at: 'not',
    account: 'plain',
    salt: 'salt',
  }),
  posts: table<'posts'>()(['id'], {
    x_id: 'content',
    author_id: 'content',
    conversation: 'content',
    reply_to: 'content',
    reply_to_user: 'content',
    quoted: 'content',
    quoted_user: 'content',
    repost_of: 'content',
    edit_of: 'content',
    posted_at: 'content',
    language: 'content',
    mentions: 'content',
    leading_mentions: 'content',
    text: 'content',
    raw: 'content',
    landed_at: 'content',
    role: 'plain',
    docket_id: 'plain',
    triage: 'plain',
    marked: 'plain',
    pressing: 'plain',
    salt: 'salt',
    intake_id: 'not',
  }),
  dockets: table<'dockets'>()(['id'], {
    author_id: 'plain',
    posted_at: 'plain',
    day: 'plain',
    backlog: 'plain',
    actionable_reason: 'plain',
    decision: 'plain',
    confidence: 'plain',
    ruleset: 'plain',
    campaign_id: 'plain',
    continues_id: 'plain',
    year: 'replay',
    serial: 'replay',
    status: 'replay',
    outcome: 'replay',
    outcome_detail: 'replay',
    attention: 'replay',
    waiting_on: 'replay',
    waiting_since: 'replay',
    urgency: 'replay',
    actionable: 'replay',
    categories: 'replay',
    withheld: 'replay',
    accused_police: 'plain',
    source: 'replay',
    post_id: 'replay',
    registered_at: 'replay',
    language: 'plain',
    lead_unit: 'replay',
    district: 'replay',
    country: 'plain',
    decided_by_person: 'replay',
    follow_ups: 'replay',
    also_affected: 'replay',
    reposts: 'replay',
    acknowledged_at: 'replay',
    forwarded_at: 'replay',
    first_reply_at: 'replay',
    first_reply_by: 'replay',
    unit_replied_at: 'replay',
    follow_up_at: 'replay',
    answered_at: 'replay',
    asked_at: 'replay',
    back_at_desk_at: 'replay',
    unseen_since: 'replay',
    marks: 'replay',
    held_since: 'replay',
    outside_at: 'replay',
    closed_at: 'replay',
    approved_at: 'replay',
    reopen_count: 'replay',
    number_told_at: 'replay',
  }),
  concerns: table<'concerns'>()(['docket_id', 'unit', 'role'], { since: 'plain' }),
  threads: table<'threads'>()(['conversation', 'author_id', 'docket_id'], {}),
  completed_posts: table<'completed_posts'>()(['post_id'], {}, SMALL),
  dispatches: table<'dispatches'>()(['id'], {
    docket_id: 'plain',
    recipient: 'plain',
    channel: 'plain',
    purpose: 'plain',
    round: 'plain',
    state: 'plain',
    template: 'plain',
    text: 'secret',
    planned_at: 'plain',
    claimed_by: 'plain',
    lease_until: 'plain',
    sent_at: 'plain',
    settled_at: 'plain',
    result_ref: 'secret',
    error_code: 'plain',
    attempts: 'plain',
  }),
  event_texts: table<'event_texts'>()(['seq', 'field'], { salt: 'chain', text: 'chain' }),
  /** Triggers write it; what stands there of a docket is named with the docket's events. */
  updates_to_check: table<'updates_to_check'>()(['docket_id'], {}),
  campaigns: table<'campaigns'>()(
    ['id'],
    { hashtag_key: 'secret', hashtag: 'secret', docket_id: 'plain', from_at: 'plain', to_at: 'plain' },
    SMALL,
  ),
  coverage: table<'coverage'>()(['handle_id', 'way', 'low'], { high: 'plain' }, SMALL),
  gaps: table<'gaps'>()(
    ['id'],
    { handle_id: 'plain', way: 'plain', low: 'plain', high: 'plain', reason: 'plain', found_at: 'plain', closed_at: 'plain' },
    SMALL,
  ),
  ledger: table<'ledger'>()(['id'], {
    at: 'plain',
    utc_day: 'plain',
    intake_id: 'not',
    resource: 'plain',
    units: 'plain',
    cost_micro_usd: 'plain',
    handle: 'plain',
  }),
} as const satisfies Partial<Record<keyof Schema, CoveredTable>>;

export type CoveredName = keyof typeof COVERED;

/** Tables that are proved in another way, or not at all; why, in docs/audit-format.md. */
export const OTHERWISE = {
  events: 'chain',
  chain_head: 'chain',
  /** Part of the content of their posts. */
  media: 'content',
  docket_tally: 'counted',
  reply_tally: 'counted',
  state_tally: 'counted',
  row_salts: 'salts',
  sealed_rows: 'sealed',
  /** A head that is kept here must be met in the chain; only somebody outside can see that one was removed. */
  anchors: 'heads',
  intakes: 'not',
  claims: 'not',
  paid_reads: 'not',
} as const satisfies Record<Exclude<keyof Schema, CoveredName>, string>;

/** Facts of the register that each sweep may change, and that prove nothing by themselves. */
export const FACTS_NOT_PROVED: ReadonlySet<string> = new Set(['x_clock_ahead_ms', 'x_ids_tell_time', 'late_compared_at']);

export function coveredTable(name: string): CoveredTable | undefined {
  return Object.hasOwn(COVERED, name) ? COVERED[name as CoveredName] : undefined;
}

export function columnsOf(covered: CoveredTable, ...kinds: readonly ColumnProof[]): string[] {
  return Object.keys(covered.columns).filter((column) => kinds.includes(covered.columns[column] as ColumnProof));
}

/** Under this name events hold the hash of a row's `content`. */
export const CONTENT = 'content';
