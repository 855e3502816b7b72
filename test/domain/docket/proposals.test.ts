/** What is proposed to a person, as a table of events. */
import { describe, expect, it } from 'vitest';
import { type OtherDocket, type ProposingEvent, proposalsOf } from '../../../src/domain/docket/proposals.ts';

const NUMBER = 'UPP-2026-000002-8';
const OPEN: OtherDocket = { number: 'UPP-2026-000001-5', isClosed: false };
const CLOSED: OtherDocket = { ...OPEN, isClosed: true };

const intake = (kind: string, data: ProposingEvent['data']): ProposingEvent => ({ kind, by: null, data });
const person = (kind: string, data: ProposingEvent['data'] = {}): ProposingEvent => ({ kind, by: 'asha', data });
const against = (contradicts: Record<string, unknown>) => intake('read_again', { post: 7, contradicts });

const commands = (events: readonly ProposingEvent[], other: OtherDocket | null = null, isEmergency = false) =>
  proposalsOf(events, NUMBER, () => other, isEmergency).map(({ kind, command }) => [kind, command]);

describe('a docket that may be one matter with another', () => {
  const duplicate = [intake('linked', { proposes: { act: 'duplicate', of: 1 } })];
  const link = [intake('linked', { proposes: { act: 'link', of: 1 } })];
  const continued = [intake('registered', { continues: 1 })];
  const note = `note ${NUMBER} "UPP-2026-000001-5: …"`;

  it.each<[string, ProposingEvent[], OtherDocket | null, boolean, string[][]]>([
    [
      'is proposed to be closed as its duplicate',
      duplicate,
      OPEN,
      false,
      [['duplicate', `close ${NUMBER} --outcome duplicate --of UPP-2026-000001-5`]],
    ],
    ['is only linked where it is an emergency', duplicate, OPEN, true, [['linked', note]]],
    ['is only linked where another person began that one', link, OPEN, false, [['linked', note]]],
    ['is never proposed to be closed into a closed one', duplicate, CLOSED, false, [['linked_closed', note]]],
    ['nor where it is an emergency', duplicate, CLOSED, true, [['linked_closed', note]]],
    ['nor where another person began that one', link, CLOSED, false, [['linked_closed', note]]],
    ['goes on where it continues one that was closed long ago', continued, CLOSED, false, [['continue', note]]],
    ['goes on as an emergency too', continued, CLOSED, true, [['continue', note]]],
    ['is proposed as nothing where the other one is not there', duplicate, null, false, []],
  ])('%s', (_, events, other, isEmergency, expected) => {
    expect(commands(events, other, isEmergency)).toEqual(expected);
  });
});

describe('what later words say against a mark', () => {
  const both = `mark ${NUMBER} --emergency --sensitive child`;
  const told = [against({ urgency: 'emergency' }), against({ withheld: 'child' })];

  it.each<[string, ProposingEvent[], string[][]]>([
    ['is proposed as one mark, whatever order it came in', told, [['mark', both]]],
    [
      'stays proposed after a forwarding, a transfer, an answer and an update',
      [...told, ...['forwarded', 'transferred', 'answered', 'updated'].map((kind) => person(kind))],
      [['mark', both]],
    ],
    [
      'stays proposed for the parts that a mark left open',
      [...told, person('marked', { machine: { urgency: 'emergency' } })],
      [['mark', `mark ${NUMBER} --sensitive child`]],
    ],
    ['is settled by a mark of every part', [...told, person('marked', { machine: { urgency: 'emergency', withheld: 'child' } })], []],
    ['is settled by a note', [...told, person('noted')], []],
    ['is settled by closing', [...told, person('closed')], []],
    [
      'is proposed again where it is said again',
      [...told, person('noted'), against({ urgency: 'emergency' })],
      [['mark', `mark ${NUMBER} --emergency`]],
    ],
  ])('%s', (_, events, expected) => {
    expect(commands(events)).toEqual(expected);
  });
});

describe('what an edit has taken out', () => {
  it.each<[string[], string]>([
    [['urgency'], ' --no-emergency'],
    [['withheld'], ' --not-sensitive'],
    [['urgency', 'withheld'], ' --no-emergency --not-sensitive'],
  ])('%j is proposed to be withdrawn until a person acts', (dropped, flags) => {
    const edited = intake('read_again', { post: 7, dropped });
    expect(commands([edited])).toEqual([['dropped', `mark ${NUMBER}${flags}`]]);
    expect(commands([edited, person('noted')])).toEqual([]);
  });
});
