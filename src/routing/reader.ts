/** Reads a post: whose it is, with the evidence, and what kind of matter it is. Pure; everything it knows ships with the program. */
import weights from '../../data/gazetteer/weights.json' with { type: 'json' };
import type { PostOfMatter, Reader, Reading, ReadingInput } from '../domain/reading/reading.ts';
import { decide } from './decide.ts';
import type { Finding, Rule, RuleInput } from './names/finding.ts';
import { NameIndex } from './gazetteer/name-index.ts';
import { kindOf } from './kind/kind.ts';
import { lookAt, type Matter } from './names/matter.ts';
import { authorLocation } from './rules/author-location.ts';
import { districtName } from './rules/district-name.ts';
import { learntName } from './rules/learnt-name.ts';
import { locality } from './rules/locality.ts';
import { namedHandle } from './rules/named-handle.ts';
import { narrowingHandle } from './rules/narrowing-handle.ts';
import { noidaSector } from './rules/noida-sector.ts';
import { outside } from './rules/outside.ts';
import { pinCode } from './rules/pin-code.ts';
import { placeList } from './rules/place-list.ts';
import { taggedHandle } from './rules/tagged-handle.ts';
import { vehicleCode } from './rules/vehicle-code.ts';
import { usagesOf } from './names/usage.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** Version of rules, word lists and gazetteer; stored with every decision. */
export const RULESET = '2026.11.4';

const RULES: readonly Rule[] = [
  taggedHandle,
  namedHandle,
  districtName,
  locality,
  noidaSector,
  placeList,
  pinCode,
  vehicleCode,
  narrowingHandle,
  authorLocation,
  outside,
];

/** Words of every kind that the rules look for: reading them once makes V8 compile the rules before the first post is waited for. */
const FIRST_WORDS =
  'महोदय, थाना रसड़ा जिला बलिया के ग्राम अमहर में मेरी मोटरसाइकिल UP60 AB 1234 चोरी हो गई, पुलिस नहीं सुन रही। थाना बिधनूं, से०-20, सेक्टर 62. ' +
  'Sir my phone 98765 43210 was stolen near Hazratganj, Lucknow 226001, PS not registering FIR @DM_Agra #Lucknow दिल्ली से आगरा जा रही बस, आरोपी मेरठ निवासी';

/** Loads the gazetteer: a few milliseconds. A reader keeps nothing of the posts but the words they share. */
export function createReader(): Reader {
  const names = new NameIndex();
  const reader = readerOf(names, new Vocabulary(names), RULES, RULESET);
  reader.read({ text: FIRST_WORDS, tagged: [], authorLocation: null, hasMedia: false });
  return reader;
}

function readerOf(names: NameIndex, vocabulary: Vocabulary, rules: readonly Rule[], ruleset: string): Reader {
  const findingsIn = (matter: Matter): Finding[] => {
    const input: RuleInput = { ...matter, usages: usagesOf(matter), names };
    const findings: Finding[] = [];
    for (const rule of rules) for (const finding of rule(input)) findings.push(finding);
    return findings;
  };
  const reader: Reader = {
    ruleset,
    withLearnt: (places) =>
      places.length === 0 ? reader : readerOf(names, vocabulary, [...RULES, learntName(places)], `${RULESET}+${places.length}`),
    read(input: ReadingInput): Reading {
      const matter = lookAt(input, vocabulary, names);
      const routing = decide(findingsIn(matter), () => input.text, ruleset);
      return { routing, ...kindOf(matter) };
    },
    locate(posts: readonly PostOfMatter[]) {
      const findings = posts.flatMap(({ post, input, context }) =>
        findingsIn(lookAt(input, vocabulary, names)).map((finding) => ({
          ...finding,
          post,
          ...(context && { weight: Math.round(finding.weight * weights.context * 1000) / 1000 }),
        })),
      );
      const texts = new Map(posts.map(({ post, input }) => [post, input.text]));
      return decide(findings, ({ post }) => texts.get(post as number) ?? '', ruleset);
    },
  };
  return reader;
}
