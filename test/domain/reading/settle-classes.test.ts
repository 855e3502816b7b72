import { describe, expect, it } from 'vitest';
import { WITHHELD_BY_GRAVITY, type WithheldClass } from '../../../src/domain/docket/complaint.ts';
import { graverClass } from '../../../src/domain/reading/combine.ts';
import { type ClassedDocket, settleClasses } from '../../../src/domain/reading/settle-classes.ts';
import fc from '../../support/fast-check.ts';

const docket = (id: number, own: WithheldClass | null, ...leansOn: number[]): ClassedDocket => ({
  id,
  own,
  leansOn: leansOn.map((on) => ({ on })),
});
const settled = (dockets: readonly ClassedDocket[], outside: readonly (readonly [number, WithheldClass | null])[] = []) =>
  Object.fromEntries([...settleClasses(dockets, new Map(outside))].map(([id, { withheld, from }]) => [id, [withheld, from]]));

describe('the classes of dockets that lean on one another', () => {
  it.each<[sentence: string, dockets: ClassedDocket[], outside: [number, WithheldClass | null][], expected: Record<number, unknown>]>([
    ['each has its own where none leans', [docket(1, 'child'), docket(2, null)], [], { 1: ['child', null], 2: [null, null] }],
    [
      'one has the graver of another, and says from which',
      [docket(1, 'child'), docket(2, 'unsure', 1)],
      [],
      { 1: ['child', null], 2: ['child', 1] },
    ],
    ['a milder one changes nothing', [docket(1, 'unsure'), docket(2, 'child', 1)], [], { 1: ['unsure', null], 2: ['child', null] }],
    [
      'they go on along the links',
      [docket(3, null, 2), docket(2, null, 1), docket(1, 'child')],
      [],
      { 1: ['child', null], 2: ['child', 1], 3: ['child', 2] },
    ],
    [
      'a circle has the gravest of all',
      [docket(1, null, 2), docket(2, 'unsure', 3), docket(3, 'child', 1)],
      [],
      { 1: ['child', 2], 2: ['child', 3], 3: ['child', null] },
    ],
    ['a circle without a class has none', [docket(1, null, 2), docket(2, null, 1)], [], { 1: [null, null], 2: [null, null] }],
    ['those outside hand theirs on, and stay', [docket(1, null, 7)], [[7, 'counselling']], { 1: ['counselling', 7] }],
    ['one that leads nowhere known has its own', [docket(1, null, 7)], [], { 1: [null, null] }],
  ])('%s', (_, dockets, outside, expected) => {
    expect(settled(dockets, outside)).toEqual(expected);
  });

  it('hand on no graver class than the words that lead there', () => {
    const words = (atMost: WithheldClass): ClassedDocket => ({ id: 2, own: null, leansOn: [{ on: 1, atMost }] });
    expect(settled([docket(1, 'child'), words('unsure')])[2]).toEqual(['unsure', 1]);
    expect(settled([docket(1, 'unsure'), words('child')])[2]).toEqual(['unsure', 1]);
    expect(settled([docket(1, null), words('child')])[2]).toEqual([null, null]);
  });

  it('are the least that no link contradicts, in whichever order they are asked', () => {
    const classes = fc.option(fc.constantFrom(...WITHHELD_BY_GRAVITY), { nil: null });
    const graph = fc.array(fc.record({ own: classes, leansOn: fc.array(fc.nat(5), { maxLength: 3 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(graph, fc.nat(), (nodes, turn) => {
        const dockets = nodes.map(({ own, leansOn }, id) => docket(id, own, ...leansOn));
        const turned = dockets.map((_, at) => dockets[(at + turn) % dockets.length] as ClassedDocket);
        const found = settled(dockets);
        expect(settled(turned)).toEqual(found);
        const reached = (id: number, seen = new Set<number>()): WithheldClass | null => {
          if (seen.has(id) || !dockets[id]) return null;
          seen.add(id);
          return dockets[id].leansOn.reduce<WithheldClass | null>((most, { on }) => graverClass(most, reached(on, seen)), dockets[id].own);
        };
        for (const { id } of dockets) expect(found[id]?.[0]).toBe(reached(id));
      }),
    );
  });
});
