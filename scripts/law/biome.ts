/**
 * The part of the law that Biome can check, so that editors underline it: packages and modules of Node.js. Rooms are left to judge.ts: Biome
 * compares the path as it is written, and `../reports/x.ts` is another room in each folder.
 */
import { rowOf, within } from './judge.ts';
import { LAW, OWNERS } from './law.ts';

const OWNED = 'Another room owns this package. `npm run law` says which one, and what to use instead.';
const MACHINE = 'This room is pure and uses no module of Node.js. Take what it needs as a parameter.';

export interface Override {
  readonly includes: readonly string[];
  readonly linter: unknown;
}

/** Later overrides take precedence, so a room comes after the room that contains it. */
export function lawOverrides(): Override[] {
  const rooms = [...new Set([...LAW.map(({ room }) => room), ...Object.values(OWNERS).flatMap((owner) => owner.in)])].sort(
    (a, b) => a.length - b.length,
  );
  const made = [{ room: '', refused: refusedIn('') }];
  for (const room of rooms) {
    const refused = refusedIn(room);
    const outer = made.findLast((each) => each.room === '' || within(room, each.room));
    if (!outer || !sameRefused(outer.refused, refused)) made.push({ room, refused });
  }
  const groups = Map.groupBy(made, ({ refused }) => JSON.stringify(refused));
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first
      ? [
          override(
            alike.map(({ room }) => globOf(room)),
            first.refused,
          ),
        ]
      : [];
  });
}

function globOf(room: string): string {
  return room === '' ? 'src/**' : room.endsWith('.ts') ? `src/${room}` : `src/${room}/**`;
}

/** What Biome refuses there: packages that another room owns, and in a pure room whatever Node.js has. */
interface Refused {
  readonly packages: readonly string[];
  readonly pure: boolean;
}

function refusedIn(room: string): Refused {
  const packages = Object.keys(OWNERS).filter((name) => !OWNERS[name]?.in.some((owner) => room !== '' && within(room, owner)));
  return { packages, pure: room !== '' && rowOf(room)?.pure === true };
}

function sameRefused(one: Refused, other: Refused): boolean {
  return one.pure === other.pure && one.packages.join() === other.packages.join();
}

function override(includes: readonly string[], { packages, pure }: Refused): Override {
  const owned = { group: packages.flatMap((name) => [name, `${name}/*`]), message: OWNED };
  const machine = { group: ['node:*', 'node:*/*'], message: MACHINE };
  const options = { patterns: pure ? [owned, machine] : [owned] };
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } };
}
