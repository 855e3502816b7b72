import { describe, expect, it } from 'vitest';
import { type DecisionKind, kindOfTransfer, kindsOfMark } from '../../../../src/domain/docket/marks/corrections.ts';
import type { MarkableParts, MachineView } from '../../../../src/domain/docket/marks/marks.ts';

describe('a person’s decision beside the machine’s reading', () => {
  it.each<[Partial<MarkableParts>, MachineView, readonly DecisionKind[]]>([
    [{ urgency: 'emergency' }, { urgency: 'normal' }, ['emergency_missed']],
    [{ urgency: 'normal' }, { urgency: 'emergency' }, ['emergency_false']],
    [{ urgency: 'normal' }, { urgency: 'normal' }, []],
    [{ withheld: 'unsure' }, { withheld: null }, ['victim_missed']],
    [{ withheld: null }, { withheld: 'child' }, ['victim_false']],
    [{ withheld: 'child' }, { withheld: 'counselling' }, ['victim_class']],
    [{ withheld: null }, { withheld: null }, []],
    [{ actionable: 'yes' }, { actionable: 'no' }, ['complaint_missed']],
    [{ actionable: 'no' }, { actionable: 'yes' }, ['complaint_false']],
    [{ actionable: 'no' }, { actionable: 'unsure' }, ['complaint_open']],
    [{ categories: ['murder'] }, { categories: ['theft'] }, ['matter']],
    [{ categories: ['theft', 'assault'] }, { categories: ['assault', 'theft'] }, []],
    [{ urgency: 'normal', actionable: 'no' }, { urgency: 'emergency', actionable: 'yes' }, ['emergency_false', 'complaint_false']],
    [{}, {}, []],
  ])('%j against %j is %j', (said, machine, kinds) => {
    expect(kindsOfMark(said, machine)).toEqual(kinds);
  });

  it.each<[string | null | undefined, { district: string | null; decision: string } | undefined, DecisionKind | null]>([
    ['Agra', { district: 'Etah', decision: 'auto' }, 'district'],
    ['Agra', { district: null, decision: 'review' }, 'district_open'],
    ['Etah', { district: 'Etah', decision: 'auto' }, null],
    // A range or zone: the district stays what it was.
    [undefined, { district: 'Etah', decision: 'auto' }, null],
    // A person had decided before.
    ['Agra', undefined, null],
  ])('a transfer to %j from %j is %j', (to, machine, kind) => {
    expect(kindOfTransfer(to, machine)).toBe(kind);
  });
});
