/** The handles that a text tags, by the directory that the program ships: for reading a text without a register. */
import shippedHandles from '../../../data/directory/handles.json' with { type: 'json' };
import shippedUnits from '../../../data/directory/units.json' with { type: 'json' };
import type { HandleKind } from '../../domain/directory/unit.ts';
import type { TaggedHandle } from '../../domain/reading/reading.ts';

// What X takes for a mention: also directly behind Devanagari, but not inside a Latin word or an e-mail address.
const MENTION = /(?<![A-Za-z0-9_@/.])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_])/g;

let directory: Map<string, TaggedHandle> | undefined;

function shippedDirectory(): Map<string, TaggedHandle> {
  if (directory) return directory;
  const districts = new Map(shippedUnits.map(({ code, district }) => [code, district]));
  directory = new Map(
    shippedHandles.map(({ handle, kind, unit }) => [
      handle.toLowerCase(),
      { name: handle, kind: kind as HandleKind, unit, district: districts.get(unit) ?? null, country: null },
    ]),
  );
  return directory;
}

export function shippedHandlesIn(text: string): TaggedHandle[] {
  const known = shippedDirectory();
  const tagged: TaggedHandle[] = [];
  // Unlike matchAll, which makes a copy of the expression for each text.
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(text); match; match = MENTION.exec(text)) {
    const handle = known.get((match[1] as string).toLowerCase());
    if (handle && !tagged.includes(handle)) tagged.push(handle);
  }
  return tagged;
}
