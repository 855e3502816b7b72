import { describe, expect, it } from 'vitest';
import {
  contradicted,
  contradictedColumn,
  contradictedParts,
  contradiction,
  type MarkableParts,
  type MachineView,
  machineClass,
  machineView,
  type MarkedDocket,
  marksColumn,
  settledColumn,
  underMarks,
  withClass,
} from '../../../../src/domain/docket/marks/marks.ts';

const CALM: MarkableParts = { urgency: 'normal', withheld: null, actionable: 'no', categories: ['theft'], country: null };
const GRAVE: MarkableParts = { urgency: 'emergency', withheld: 'child', actionable: 'yes', categories: ['murder'], country: null };
const docket = (stands: MarkableParts, view: MachineView): MarkedDocket => ({
  ...stands,
  categories: stands.categories.join(' '),
  marks: marksColumn(view),
});

describe('the machine’s view as a column', () => {
  it.each<[MachineView, string | null]>([
    [{}, null],
    [{ urgency: 'emergency' }, 'urgency=emergency'],
    [{ withheld: null }, 'withheld='],
    [{ categories: ['theft', 'assault'], withheld: 'child' }, 'withheld=child categories=theft,assault'],
    [{ country: 'OM', urgency: 'normal' }, 'urgency=normal country=OM'],
    [{ country: null }, 'country='],
    [{ actionable: 'unsure', urgency: 'normal' }, 'urgency=normal actionable=unsure'],
  ])('keeps %j as %j, and is read as the same', (view, column) => {
    expect(marksColumn(view)).toBe(column);
    expect(machineView(column)).toEqual(view);
  });
});

describe('parts on which later words speak against the person', () => {
  const column = contradictedColumn('urgency=normal withheld=child actionable=no', { urgency: 'emergency', withheld: 'child' });

  it('stand in the column beside the machine’s view, which is read as before', () => {
    expect(column).toBe('urgency=normal! withheld=child! actionable=no');
    expect(machineView(column)).toEqual({ urgency: 'normal', withheld: 'child', actionable: 'no' });
    expect(contradictedParts(column)).toEqual(['urgency', 'withheld']);
    expect(contradiction(column)).toEqual({ urgency: 'normal', withheld: 'child' });
  });

  it('stay so through a new reading and through the class of a further post', () => {
    const docket: MarkedDocket = { ...CALM, categories: 'theft', marks: column };
    expect(contradictedParts(underMarks(docket, GRAVE).marks)).toEqual(['urgency', 'withheld']);
    expect(contradictedParts(withClass(docket, 'sexual_offence').marks)).toEqual(['urgency', 'withheld']);
  });

  it('are settled by a person who leaves the decision as it is', () => {
    expect(settledColumn(column)).toBe('urgency=normal withheld=child actionable=no');
    expect(settledColumn(null)).toBeNull();
  });
});

describe('a new reading of a docket', () => {
  it('moves nothing that a person has decided, and is kept as the machine’s view', () => {
    const all = docket(CALM, CALM);
    const { standing, marks } = underMarks(all, GRAVE);
    expect(standing).toMatchObject(CALM);
    expect(machineView(marks)).toEqual(GRAVE);
  });

  it('moves what no person has decided', () => {
    const { standing, marks } = underMarks(docket(CALM, { urgency: 'normal' }), GRAVE);
    expect(standing).toMatchObject({ ...GRAVE, urgency: 'normal' });
    expect(marks).toBe('urgency=emergency');
    expect(underMarks(docket(CALM, {}), GRAVE)).toEqual({ standing: GRAVE, marks: null });
  });
});

describe('the class of a further post', () => {
  it.each([
    ['raises a docket on which nobody has decided', docket(CALM, {}), 'child', { withheld: 'child', marks: null }],
    [
      'is only the machine’s view where a person has decided',
      docket(CALM, { withheld: null }),
      'child',
      { withheld: null, marks: 'withheld=child' },
    ],
    ['never makes the machine’s view milder', docket(CALM, { withheld: 'child' }), null, { withheld: null, marks: 'withheld=child' }],
  ] as const)('%s', (_, before, said, after) => {
    expect(withClass(before, said)).toEqual(after);
    expect(machineClass({ ...before, ...after })).toBe('child');
  });
});

describe('what speaks against a decision', () => {
  const decided = (stands: Partial<MarkableParts>) => {
    const whole = { ...CALM, ...stands };
    return docket(whole, Object.fromEntries(Object.keys(stands).map((part) => [part, whole[part as keyof MarkableParts]])));
  };
  it.each<[string, Partial<MarkableParts>, Partial<MarkableParts>, MachineView]>([
    ['an emergency, where there was to be none', { urgency: 'normal' }, { urgency: 'emergency' }, { urgency: 'emergency' }],
    ['nothing calmer, where it is to be an emergency', { urgency: 'emergency' }, { urgency: 'normal' }, {}],
    ['a victim, where nothing was to be withheld', { withheld: null }, { withheld: 'unsure' }, { withheld: 'unsure' }],
    ['a graver class', { withheld: 'counselling' }, { withheld: 'sexual_offence' }, { withheld: 'sexual_offence' }],
    ['no milder class', { withheld: 'sexual_offence' }, { withheld: 'counselling' }, {}],
    ['a complaint, where there was to be none', { actionable: 'no' }, { actionable: 'yes' }, { actionable: 'yes' }],
    ['no thanks, where it is a complaint', { actionable: 'yes' }, { actionable: 'no' }, {}],
    ['a graver matter', { categories: ['land_dispute'] }, { categories: ['murder'] }, { categories: ['murder', 'land_dispute'] }],
    ['no slighter matter', { categories: ['murder'] }, { categories: ['theft'] }, {}],
    ['nothing of a part that no person has decided', {}, GRAVE, {}],
  ])('is %s, in what the machine reads afterwards', (_, stands, said, against) => {
    expect(contradicted(decided(stands), { ...CALM, categories: [], ...said })).toEqual(against);
  });
});
