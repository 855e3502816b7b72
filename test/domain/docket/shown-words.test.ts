/** What a screen shows in Hindi or English can be typed: each word of each list leads back to its own code. */
import { describe, expect, it } from 'vitest';
import { HANDLE_KINDS, HANDLE_STATES, UNIT_KINDS } from '../../../src/domain/directory/unit.ts';
import { DISPATCH_CHANNELS, DISPATCH_STATES } from '../../../src/domain/dispatch/dispatch.ts';
import { HELD_BACK } from '../../../src/domain/dispatch/held-back.ts';
import { NO_COMPLAINT_REASONS } from '../../../src/domain/docket/closing/ready-reasons.ts';
import { authorityTyped, noComplaintReasonTyped, outcomeTyped } from '../../../src/domain/docket/closing/typed-closing.ts';
import { ACTIONABLE, CATEGORIES, LANGUAGES, OUTCOMES, PARTIES, SOURCES, STATUSES } from '../../../src/domain/docket/complaint.ts';
import {
  actionableTyped,
  categoryTyped,
  heldBackTyped,
  languageTyped,
  outcomesTyped,
  partyTyped,
  sourceTyped,
  statusesTyped,
} from '../../../src/domain/docket/typed-codes.ts';
import { EVENT_KINDS } from '../../../src/domain/event-kinds.ts';
import { ANSWER } from '../../../src/domain/messages/commands/complaints/answer.ts';
import { HANDLE_KIND_NAMES, HANDLE_STATE_NAMES, ROLE_NAMES, UNIT_KIND_NAMES } from '../../../src/domain/messages/domain/directory-names.ts';
import { WAITING_WORDS } from '../../../src/domain/messages/screen/waiting-posts.ts';
import { AUTHORITY_WORDS } from '../../../src/domain/messages/screen/words/authority-words.ts';
import { CATEGORY_WORDS } from '../../../src/domain/messages/screen/words/categories/category-words.ts';
import { NO_COMPLAINT_WORDS } from '../../../src/domain/messages/screen/words/closing-words.ts';
import { CHANNEL_WORDS, DISPATCH_STATE_WORDS } from '../../../src/domain/messages/screen/words/dispatch-words.ts';
import {
  ACTIONABLE_WORDS,
  OUTCOME_WORDS,
  PARTY_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
} from '../../../src/domain/messages/screen/words/docket-words.ts';
import { HELD_BACK_WORDS } from '../../../src/domain/messages/screen/words/filters/held-back-words.ts';
import { LANGUAGE_WORDS } from '../../../src/domain/messages/screen/words/filters/language-words.ts';
import { EVENT_WORDS } from '../../../src/domain/messages/screen/words/history/event-words.ts';
import { CLASS_WORDS } from '../../../src/domain/messages/screen/words/mark-words.ts';
import type { Text } from '../../../src/domain/messages/text.ts';
import { codeTyped, type Words } from '../../../src/domain/text/typed-code.ts';
import { yesOrNo } from '../../../src/domain/text/yes-or-no.ts';
import { PROMPT } from '../../../src/domain/messages/program/prompt.ts';

type Reader = (typed: string) => unknown;

const by =
  (codes: readonly string[], words: Words): Reader =>
  (typed) =>
    codeTyped(typed, codes, words);

const LISTS: readonly (readonly [
  name: string,
  codes: readonly string[],
  words: Readonly<Record<string, Text | undefined>>,
  read: Reader,
])[] = [
  ['statuses', STATUSES, STATUS_WORDS, (typed) => statusesTyped(typed)[0]],
  ['outcomes of the filter', OUTCOMES, OUTCOME_WORDS, (typed) => outcomesTyped(typed)[0]],
  ['outcomes of close', OUTCOMES, OUTCOME_WORDS, outcomeTyped],
  ['reasons for what is no complaint', NO_COMPLAINT_REASONS, NO_COMPLAINT_WORDS, noComplaintReasonTyped],
  ['other authorities', Object.keys(AUTHORITY_WORDS), AUTHORITY_WORDS, authorityTyped],
  ['categories', CATEGORIES, CATEGORY_WORDS, (typed) => categoryTyped(typed)],
  ['answers to whether it is a complaint', ACTIONABLE, ACTIONABLE_WORDS, actionableTyped],
  ['parties that a docket waits for', PARTIES, PARTY_WORDS, partyTyped],
  ['sources', SOURCES, SOURCE_WORDS, sourceTyped],
  ['languages', LANGUAGES, LANGUAGE_WORDS, languageTyped],
  ['reasons that hold a docket back', HELD_BACK, HELD_BACK_WORDS, heldBackTyped],
  ['kinds of units', UNIT_KINDS, UNIT_KIND_NAMES, by(UNIT_KINDS, UNIT_KIND_NAMES)],
  ['kinds of handles', HANDLE_KINDS, HANDLE_KIND_NAMES, by(HANDLE_KINDS, HANDLE_KIND_NAMES)],
  ['states of handles', HANDLE_STATES, HANDLE_STATE_NAMES, by(HANDLE_STATES, HANDLE_STATE_NAMES)],
  ['roles', Object.keys(ROLE_NAMES), ROLE_NAMES, by(Object.keys(ROLE_NAMES), ROLE_NAMES)],
  ['states of a dispatch', DISPATCH_STATES, DISPATCH_STATE_WORDS, by(DISPATCH_STATES, DISPATCH_STATE_WORDS)],
  ['channels', DISPATCH_CHANNELS, CHANNEL_WORDS, by(DISPATCH_CHANNELS, CHANNEL_WORDS)],
  ['ways of an answer', Object.keys(ANSWER.way), ANSWER.way, by(Object.keys(ANSWER.way), ANSWER.way)],
  ['classes of what is withheld', Object.keys(CLASS_WORDS), CLASS_WORDS, by(Object.keys(CLASS_WORDS), CLASS_WORDS)],
  ['kinds of waiting posts', Object.keys(WAITING_WORDS), WAITING_WORDS, by(Object.keys(WAITING_WORDS), WAITING_WORDS)],
  ['kinds of events', EVENT_KINDS, EVENT_WORDS, by(EVENT_KINDS, EVENT_WORDS)],
];

describe.each(LISTS)('%s', (_, codes, words, read) => {
  it.each(codes)('%s is read from its code and from its word in both languages', (code) => {
    const shown = words[code];
    expect([code, shown?.en ?? code, shown?.hi ?? code].map(read)).toEqual([code, code, code]);
  });
});

it('yes and no are read from the words that a question offers in either language', () => {
  expect([PROMPT.yes.en, PROMPT.yes.hi].map(yesOrNo)).toEqual([true, true]);
  expect([PROMPT.no.en, PROMPT.no.hi].map(yesOrNo)).toEqual([false, false]);
});
