/** Reads a post: which district it concerns, with the evidence, and what kind of complaint it is. Pure; all that it knows ships with the program. */
import weights from '../../data/gazetteer/weights.json' with { type: 'json' };
import { combineFindings } from '../domain/reading/combine.ts';
import type { Findings, Reader, ReadingInput } from '../domain/reading/reading.ts';
import { decide } from './decide.ts';
import { NameIndex } from './gazetteer/name-index.ts';
import { saysAllIsWell, saysSettled } from './kind/all-well.ts';
import { asksWhatBecame } from './kind/enquiry.ts';
import { kindOf } from './kind/kind.ts';
import { type AnnotatedPost, annotate, asSpoken } from './names/annotated-post.ts';
import { usagesOf } from './names/usages.ts';
import { authorLocation } from './rules/author-location.ts';
import { diallingCode } from './rules/dialling-code.ts';
import { districtName } from './rules/district-name.ts';
import { learntName } from './rules/learnt-name.ts';
import { locality } from './rules/locality.ts';
import { namedHandle } from './rules/named-handle.ts';
import { narrowingHandle } from './rules/narrowing-handle.ts';
import { noidaSector } from './rules/noida-sector.ts';
import { outside } from './rules/outside.ts';
import { pinCode } from './rules/pin-code.ts';
import { placeList } from './rules/place-list.ts';
import type { PlaceEvidence, Rule, RuleInput } from './rules/rule.ts';
import { taggedHandle } from './rules/tagged-handle.ts';
import { urduName } from './rules/urdu-name.ts';
import { vehicleCode } from './rules/vehicle-code.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** Version of the rules, word lists and gazetteer. Stored with every decision in every register: raise it when readings change, never otherwise. */
export const RULESET = '2026.11.28.2';

const RULES: readonly Rule[] = [
  taggedHandle,
  namedHandle,
  districtName,
  urduName,
  locality,
  noidaSector,
  placeList,
  pinCode,
  vehicleCode,
  diallingCode,
  narrowingHandle,
  authorLocation,
  outside,
];

/** Text with every kind of word that the rules look for: reading it once makes V8 compile the rules before the first real post. */
const WARM_UP_TEXT =
  'महोदय, थाना रसड़ा जिला बलिया के ग्राम अमहर में मेरी मोटरसाइकिल UP60 AB 1234 चोरी हो गई, पुलिस नहीं सुन रही। थाना बिधनूं, से०-20, सेक्टर 62. ' +
  'Sir my phone 98765 43210 was stolen near Hazratganj, Lucknow 226001, PS not registering FIR @DM_Agra #Lucknow दिल्ली से आगरा जा रही बस, आरोपी मेरठ निवासी';

/** Loads the gazetteer and reads a text, half a second in all, so that the first post takes no longer than others. Between posts a reader keeps single words only. */
export function createReader(): Reader {
  const reader = createColdReader();
  reader.read({ text: WARM_UP_TEXT, tagged: [], authorLocation: null, hasMedia: false });
  return reader;
}

/** For a program that may read few posts, or only combines the findings of another thread: its word lists are compiled with the first post. */
export function createColdReader(): Reader {
  const gazetteer = new NameIndex();
  return readerOf(gazetteer, new Vocabulary(gazetteer), RULES, RULESET);
}

function readerOf(gazetteer: NameIndex, vocabulary: Vocabulary, rules: readonly Rule[], ruleset: string): Reader {
  const evidenceIn = (post: AnnotatedPost): PlaceEvidence[] => {
    const input: RuleInput = { ...post, usages: usagesOf(post), gazetteer };
    const evidence: PlaceEvidence[] = [];
    for (const rule of rules) for (const each of rule(input)) evidence.push(each);
    return evidence;
  };
  const findingsOf = (source: ReadingInput): Findings => {
    const post = annotate(source, vocabulary, gazetteer);
    const places = evidenceIn(post);
    return {
      routing: decide(places, () => source.text, ruleset),
      ...kindOf(asSpoken(post, vocabulary)),
      places,
    };
  };
  const reader: Reader = {
    ruleset,
    withLearnt: (places) =>
      places.length === 0 ? reader : readerOf(gazetteer, vocabulary, [...RULES, learntName(places)], `${RULESET}+${places.length}`),
    read(source) {
      const { places: _, ...reading } = findingsOf(source);
      return reading;
    },
    locate: (source) => decide(evidenceIn(annotate(source, vocabulary, gazetteer)), () => source.text, ruleset),
    findings: findingsOf,
    combine: (posts) =>
      combineFindings(posts, { weigh: (places, textOf) => decide(places, textOf, ruleset), contextWeight: weights.context }),
    asksWhatBecame,
    saysAllIsWell,
    saysSettled,
  };
  return reader;
}
