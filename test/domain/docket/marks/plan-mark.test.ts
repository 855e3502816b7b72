import { describe, expect, it } from 'vitest';
import { marksColumn } from '../../../../src/domain/docket/marks/marks.ts';
import {
  type MarkableDocket,
  planMark,
  type PlannedMark,
  type RefusedMark,
  type Wanted,
} from '../../../../src/domain/docket/marks/plan-mark.ts';

const OPEN: MarkableDocket = {
  status: 'open',
  urgency: 'normal',
  withheld: null,
  actionable: 'yes',
  categories: 'theft',
  country: null,
  marks: null,
  forwardedAt: null,
  unitRepliedAt: null,
};
const NUMBER = 'UPP-2026-000001-5';
const plan = (docket: Partial<MarkableDocket>, wanted: Wanted) => planMark({ ...OPEN, ...docket }, NUMBER, wanted);
const isRefused = (planned: PlannedMark | RefusedMark): planned is RefusedMark => 'why' in planned;

describe('a mark on a docket', () => {
  it.each<[string, Partial<MarkableDocket>, Wanted, readonly (readonly [part: string, how: string, implied: boolean])[], string]>([
    ['changes what the machine read otherwise', {}, { urgency: 'emergency' }, [['urgency', 'changed', false]], 'urgency=normal'],
    ['confirms what the machine read so', {}, { actionable: 'yes' }, [['actionable', 'confirmed', false]], 'actionable=yes'],
    [
      'leaves what a person had said',
      { urgency: 'emergency', marks: 'urgency=normal' },
      { urgency: 'emergency' },
      [['urgency', 'stood', false]],
      'urgency=normal',
    ],
    [
      'keeps what the machine says of the part, whatever a person said before',
      { urgency: 'normal', marks: 'urgency=emergency' },
      { urgency: 'emergency' },
      [['urgency', 'changed', false]],
      'urgency=emergency',
    ],
    [
      'makes a complaint of an emergency that was read as none',
      { actionable: 'no' },
      { urgency: 'emergency' },
      [
        ['urgency', 'changed', false],
        ['actionable', 'changed', true],
      ],
      'urgency=normal actionable=no',
    ],
    [
      'withholds what is about a sexual offence',
      {},
      { categories: ['sexual_offence'] },
      [
        ['withheld', 'changed', true],
        ['categories', 'changed', false],
      ],
      'withheld= categories=theft',
    ],
    [
      'leaves open to read what a person has decided so, whatever it is about',
      { marks: 'withheld=child' },
      { categories: ['sexual_offence'] },
      [['categories', 'changed', false]],
      'withheld=child categories=theft',
    ],
    [
      'calls no complaint what a person no longer takes for an emergency',
      { urgency: 'emergency' },
      { urgency: 'normal', actionable: 'no' },
      [
        ['urgency', 'changed', false],
        ['actionable', 'changed', false],
      ],
      'urgency=emergency actionable=yes',
    ],
    ['withholds a closed docket', { status: 'closed' }, { withheld: 'child' }, [['withheld', 'changed', false]], 'withheld='],
    [
      'corrects what a closed docket is about',
      { status: 'closed' },
      { categories: ['murder'] },
      [['categories', 'changed', false]],
      'categories=theft',
    ],
  ])('%s', (_, docket, wanted, parts, marks) => {
    const planned = plan(docket, wanted);
    if (isRefused(planned)) throw new Error(planned.why.en);
    expect(planned.parts.map(({ part, how, implied }) => [part, how, implied])).toEqual(parts);
    expect(planned.marks).toBe(marks);
  });

  it.each<[string, Partial<MarkableDocket>, Wanted]>([
    ['a void number', { status: 'void' }, { withheld: 'child' }],
    ['the urgency of a closed docket', { status: 'closed' }, { urgency: 'emergency' }],
    ['whether a closed docket is a complaint', { status: 'closed' }, { actionable: 'no' }],
    ['an emergency as no complaint', { urgency: 'emergency' }, { actionable: 'no' }],
    ['what a unit has as no complaint', { forwardedAt: '2026-11-01T00:00:00.000Z' }, { actionable: 'no' }],
    ['what a unit has answered as no complaint', { unitRepliedAt: '2026-11-01T00:00:00.000Z' }, { actionable: 'no' }],
  ])('is refused, with the number of the docket, for %s', (_, docket, wanted) => {
    const planned = plan(docket, wanted);
    expect(isRefused(planned) && planned.why.en).toContain(NUMBER);
  });

  it('holds each part with what the machine says of it', () => {
    const planned = plan({}, { urgency: 'normal', withheld: 'unsure', actionable: 'no', categories: ['news'] });
    expect(!isRefused(planned) && planned.marks).toBe(
      marksColumn({ urgency: 'normal', withheld: null, actionable: 'yes', categories: ['theft'] }),
    );
  });
});
