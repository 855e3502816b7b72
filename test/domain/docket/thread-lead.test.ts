import { describe, expect, it } from 'vitest';
import { type Claim, leadOfThread } from '../../../src/domain/docket/thread-lead.ts';

const unit = (name: string, at: string, takesOn = true): Claim => ({ by: 'unit', at, unit: `district-${name}`, district: name, takesOn });
const desk = (name: string, at: string): Claim => ({ by: 'desk', at, unit: `district-${name}`, district: name });
const text = (name: string, at: string): Claim => ({ by: 'text', at, unit: `district-${name}`, district: name });

describe('whose a docket is by its thread', () => {
  const table: readonly [sentence: string, claims: Claim[], lead: string | null, byDesk: boolean, repliedAt: string | null][] = [
    ["nobody's, where nobody says it", [], null, false, null],
    ['the district that the complainant names, which has not answered by that', [text('etah', '1')], 'etah', false, null],
    ['the first unit that answers', [unit('etah', '1'), unit('agra', '2')], 'etah', false, '1'],
    ["another unit's answer does not count for the one that holds it", [text('etah', '1'), unit('agra', '2')], 'etah', false, null],
    ['the first answer of the unit that holds it counts', [text('etah', '1'), unit('etah', '2'), unit('etah', '3')], 'etah', false, '2'],
    ['the one that the desk names, before anybody else has it', [desk('etah', '1'), unit('agra', '2')], 'etah', true, null],
    ['the desk takes it from nobody by naming another', [unit('agra', '1'), desk('etah', '2')], 'agra', false, '1'],
    ['the desk confirms the unit that has it', [unit('agra', '1'), desk('agra', '2')], 'agra', true, '1'],
    ['what the complainant says later moves nothing', [unit('agra', '1'), text('etah', '2')], 'agra', false, '1'],
    ['a zone that answers takes nothing on', [unit('zone', '1', false), unit('etah', '2')], 'etah', false, '2'],
  ];
  for (const [sentence, claims, lead, decidedByPerson, unitRepliedAt] of table) {
    it(sentence, () =>
      expect(leadOfThread(claims)).toMatchObject({
        leadUnit: lead === null ? null : `district-${lead}`,
        district: lead,
        decidedByPerson,
        unitRepliedAt,
      }),
    );
  }

  it('keeps when the desk first named a unit, no matter which one, and when it last asked the citizen', () => {
    const asks = (at: string): Claim => ({ by: 'desk', at, unit: null, district: null });
    expect(leadOfThread([asks('1'), unit('etah', '2'), desk('agra', '3'), desk('etah', '4'), asks('5')])).toEqual({
      leadUnit: 'district-etah',
      district: 'etah',
      decidedByPerson: true,
      unitRepliedAt: '2',
      forwardedAt: '3',
      askedAt: '5',
    });
  });
});
