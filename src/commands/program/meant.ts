/** Which command was meant where one was mistyped: the whole of it, so that it can be copied. */
import { parseDocketReference } from '../../domain/docket/number/docket-reference.ts';
import { commandFor } from './meant-words.ts';

/** A command and its subcommands; those are loaded only when they are asked for. */
export interface KnownCommand {
  readonly name: string;
  readonly verbs: () => Promise<readonly string[]>;
}

/** What may stand in place of the first `used` words that were typed. */
export interface Meant {
  readonly words: readonly string[];
  readonly used: number;
}

/** How many are offered. */
const MOST = 3;

/** What may have been meant by the words that were typed, the most likely first. */
export async function meantCommands(typed: readonly string[], known: readonly KnownCommand[]): Promise<Meant[]> {
  const [first = '', second] = typed;
  if (isDocket(first)) return [{ words: ['show'], used: 0 }];
  const exact = known.find(({ name }) => name === first);
  const spoken = exact ? null : commandFor(first);
  const names = exact
    ? [first]
    : nearest(
        first,
        known.map(({ name }) => name),
      );
  const meant: Meant[] = [];
  for (const name of names) meant.push(...(await withVerb(name, second, known)));
  if (exact) return meant.slice(0, MOST);
  if (spoken !== null) meant.unshift({ words: spokenOf(spoken, second).split(' '), used: 1 });
  if (meant.length === 0) meant.push(...(await asVerb(first, known)));
  return meant.slice(0, MOST);
}

async function withVerb(name: string, typed: string | undefined, known: readonly KnownCommand[]): Promise<Meant[]> {
  const verbs = (await known.find((each) => each.name === name)?.verbs()) ?? [];
  if (verbs.length === 0 || typed === undefined) return [{ words: [name], used: 1 }];
  const spoken = commandFor(typed);
  const near = verbs.includes(typed) ? [typed] : [...nearest(typed, verbs), ...verbs.filter((verb) => verb === spoken)];
  return near.map((verb) => ({ words: [name, verb], used: 2 }));
}

/** Of the one that is named behind it not the list is wanted. */
function spokenOf(command: string, next: string | undefined): string {
  if (next === undefined) return command;
  if (command === 'list') return isDocket(next) ? 'show' : 'search';
  return command.replace(/(?<=^(?:unit|handle|coordinator) )list$/, 'show');
}

/** What was typed is a subcommand whose noun was left out. */
async function asVerb(typed: string, known: readonly KnownCommand[]): Promise<Meant[]> {
  const found: Meant[] = [];
  for (const { name, verbs } of known) if ((await verbs()).includes(typed)) found.push({ words: [name, typed], used: 1 });
  return found;
}

function isDocket(typed: string): boolean {
  try {
    parseDocketReference(typed);
    return true;
  } catch {
    return false;
  }
}

/** The nearest of the names that begin as was typed or differ in a letter or two. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const most = wanted.length <= 3 ? 1 : 2;
  const near = names
    .map((name) => ({ name, far: wanted.length >= 2 && name.startsWith(wanted) ? 0.5 : lettersApart(wanted, name) }))
    .filter(({ name, far }) => far <= most && far < name.length - 1);
  const least = Math.min(...near.map(({ far }) => far));
  return near.filter(({ far }) => far === least).map(({ name }) => name);
}

/** Letters that are missing, too many, wrong, or swapped with their neighbour (optimal string alignment). */
export function lettersApart(one: string, other: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last?.[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last ?? [], row];
  }
  return last?.at(-1) ?? 0;
}
