/**
 * The part of the law that Biome can check, so that editors underline it: packages and modules of Node.js. Rooms are left to judge.ts: Biome
 * compares the path as it is written, and `../reports/x.ts` is another room in each folder.
 */
import { rowOf, within } from './judge.ts';
import { LAW, OWNERS } from './law.ts';

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
    if (outer?.refused.join() !== refused.join()) made.push({ room, refused });
  }
  const groups = Map.groupBy(made, ({ refused }) => refused.join());
  return [...groups.values()].map((alike) =>
    override(
      alike.map(({ room }) => globOf(room)),
      alike[0]?.refused ?? [],
    ),
  );
}

function globOf(room: string): string {
  return room === '' ? 'src/**' : room.endsWith('.ts') ? `src/${room}` : `src/${room}/**`;
}

function refusedIn(room: string): string[] {
  const packages = Object.keys(OWNERS).filter((name) => !OWNERS[name]?.in.some((owner) => room !== '' && within(room, owner)));
  const machine = room !== '' && rowOf(room)?.node ? ['node:*', 'node:*/*'] : [];
  return [...packages.flatMap((name) => [name, `${name}/*`]), ...machine];
}

function override(includes: readonly string[], group: readonly string[]): Override {
  const message = 'Another room owns this. `npm run law` says which one, and what to use instead.';
  const options = { patterns: [{ group, message }] };
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } };
}
