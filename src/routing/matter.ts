/** A post cut into words, with the names of places found in it: what the rules look at. */
import type { ReadingInput } from '../domain/reading.ts';
import { LONGEST_NAME, type NameIndex } from './gazetteer/name-index.ts';
import type { Place } from './gazetteer/place.ts';
import { type Scan, scan, type Token } from './text/scan.ts';
import type { Word } from './text/word.ts';

export interface Hit {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
}

export interface Matter {
  readonly input: ReadingInput;
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  /** For each token that is a word. */
  readonly words: readonly (Word | null)[];
  readonly hits: readonly Hit[];
}

export function lookAt(input: ReadingInput, wordOf: (raw: string) => Word, names: NameIndex): Matter {
  const scanned = scan(input.text);
  const { tokens } = scanned;
  const words = tokens.map((token) => (token.kind === 'word' ? wordOf(token.raw) : null));
  return { input, scan: scanned, tokens, words, hits: findNames(tokens, words, names) };
}

/** The longest name at each place; shorter ones inside it are not names of their own. */
function findNames(tokens: readonly Token[], words: readonly (Word | null)[], names: NameIndex): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (!first) {
      at += 1;
      continue;
    }
    const reach = Math.min(names.reach(first), LONGEST_NAME);
    let found: Hit | undefined;
    for (let length = reach; length >= 1 && !found; length -= 1) {
      const run = runOf(tokens, words, at, length);
      if (!run) continue;
      const places = names.find(run);
      if (places.length > 0) found = { from: at, to: at + length, places };
    }
    if (found) hits.push(found);
    at = found ? found.to : at + 1;
  }
  return hits;
}

function runOf(tokens: readonly Token[], words: readonly (Word | null)[], at: number, length: number): Word[] | null {
  const run: Word[] = [];
  for (let next = at; next < at + length; next += 1) {
    const word = words[next];
    if (!word) return null;
    if (next > at && (tokens[next] as Token).breakBefore > 1) return null;
    run.push(word);
  }
  return run;
}
