/** What coordinators send back from their kit: outreach that was held, complaints that they pass on, and what they need. */
import type { CheckRecord } from '../check-line/record-line.ts';
import { KIT_RETURN } from '../messages/register/overseas/kit.ts';
import type { Text } from '../messages/text.ts';
import { UserError } from '../user-error.ts';
import { OUTREACH_KINDS, OUTREACH_TOPICS, type OutreachKind, type OutreachTopic } from './outreach.ts';

export const KIT_KINDS = ['OUTREACH', 'RELAY', 'NEED'] as const;
export type KitKind = (typeof KIT_KINDS)[number];

/** Ways in which a complaint reaches a coordinator. */
export const RELAY_WAYS = ['person', 'phone', 'whatsapp', 'direct_message', 'email', 'letter'] as const;

/** Where a record comes from: what the kit writes into each. */
export interface KitOrigin {
  readonly register: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  /** Of the coordinator whose kit it was; null: not readable. */
  readonly coordinator: number | null;
  /** When the phone says that it was written: UTC ISO-8601, to the minute. The record has it as `2026-11-28T1031Z`. */
  readonly madeAt: string;
}

export type KitRecord = { readonly id: string; readonly origin: KitOrigin } & (
  | { readonly kind: 'OUTREACH'; readonly said: KitOutreach }
  | { readonly kind: 'RELAY'; readonly said: KitRelay }
  | { readonly kind: 'NEED'; readonly said: { readonly text: string } }
);

export interface KitOutreach {
  readonly on: string;
  readonly topic: OutreachTopic;
  readonly kind: OutreachKind;
  readonly reached: number;
  readonly joined: number;
  readonly place: string | null;
  readonly audience: string | null;
  readonly link: string | null;
  readonly note: string | null;
}

export interface KitRelay {
  readonly source: string;
  readonly text: string;
  readonly name: string | null;
  readonly contact: string | null;
  readonly safe: string | null;
  readonly when: string | null;
}

/** null for a record that no kit writes. Throws UserError `bad_input` where a field that is needed is missing or can't be read. */
export function kitRecordOf({ kind, id, fields }: CheckRecord): KitRecord | null {
  const known = KIT_KINDS.find((each) => each === kind);
  if (known === undefined) return null;
  const origin: KitOrigin = {
    register: fields['reg'] ?? '',
    country: fields['c'] ?? '',
    city: fields['city'] || null,
    coordinator: /^[1-9]\d{0,8}$/.test(fields['by'] ?? '') ? Number(fields['by']) : null,
    madeAt: momentOf(needed(fields, 'at')),
  };
  if (known === 'OUTREACH') return { id, origin, kind: known, said: outreachOf(fields) };
  if (known === 'RELAY') return { id, origin, kind: known, said: relayOf(fields) };
  return { id, origin, kind: known, said: { text: needed(fields, 'text') } };
}

type Fields = CheckRecord['fields'];

function momentOf(written: string): string {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})Z$/.exec(written) ?? [];
  const at = `${day}T${hour}:${minute}:00.000Z`;
  if (Number.isNaN(Date.parse(at))) throw unreadable('at');
  return at;
}

function outreachOf(fields: Fields): KitOutreach {
  const [on, topic, kind] = [needed(fields, 'on'), needed(fields, 'topic'), fields['kind'] || 'other'];
  const found = { topic: OUTREACH_TOPICS.find((each) => each === topic), kind: OUTREACH_KINDS.find((each) => each === kind) };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on))) throw unreadable('on');
  if (found.topic === undefined) throw unreadable('topic');
  if (found.kind === undefined) throw unreadable('kind');
  const count = (key: string) => {
    if (!/^\d{1,6}$/.test(fields[key] ?? '')) throw unreadable(key);
    return Number(fields[key]);
  };
  const text = (key: string) => fields[key] || null;
  const words = { place: text('place'), audience: text('audience'), link: text('link'), note: text('note') };
  return { on, topic: found.topic, kind: found.kind, reached: count('reached'), joined: count('joined'), ...words };
}

function relayOf(fields: Fields): KitRelay {
  const text = (key: string) => fields[key] || null;
  return {
    source: needed(fields, 'source'),
    text: needed(fields, 'text'),
    name: text('name'),
    contact: text('contact'),
    safe: text('safe'),
    when: text('when'),
  };
}

function needed(fields: Fields, key: string): string {
  const value = fields[key];
  if (value) return value;
  throw unreadable(key);
}

function unreadable(key: string): UserError {
  const why: Text = KIT_RETURN.fieldUnreadable(key);
  return new UserError('bad_input', why, [KIT_RETURN.askAgain]);
}
