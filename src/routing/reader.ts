/** Reads a post: whose it is, with the evidence, and what kind of matter it is. Pure; everything it knows ships with the program. */
import type { Reader, Reading, ReadingInput } from '../domain/reading.ts';
import { decide } from './decide.ts';
import type { Rule } from './finding.ts';
import { NameIndex } from './gazetteer/name-index.ts';
import { accusedPolice } from './kind/accused.ts';
import { judge } from './kind/actionable.ts';
import { categoriesOf } from './kind/categories.ts';
import { countryOf } from './kind/country.ts';
import { languageOf } from './kind/language.ts';
import { markWords } from './kind/marks.ts';
import { hasPhone, numberRuns } from './kind/numbers.ts';
import { withheldClass } from './kind/sensitive.ts';
import { lookAt } from './matter.ts';
import { districtName } from './rules/district-name.ts';
import { taggedHandle } from './rules/tagged-handle.ts';
import { makeWord, type Word } from './text/word.ts';

/** Version of rules, word lists and gazetteer; stored with every decision. */
export const RULESET = '2026.11.1';

const RULES: readonly Rule[] = [taggedHandle, districtName];

/** Words kept between posts; the commonest return at once. Beyond it the memory starts anew. */
const WORDS_KEPT = 40_000;
/** News of a desk, by its hand: so many turns of phrase of newspapers. */
const NEWS_SIGNS = 2;

/** Loads the gazetteer: some tens of milliseconds. A reader keeps nothing of the posts but the words they share. */
export function createReader(): Reader {
  const names = new NameIndex();
  const known = new Map<string, Word>();
  const wordOf = (raw: string): Word => {
    let word = known.get(raw);
    if (!word) {
      if (known.size >= WORDS_KEPT) known.clear();
      word = makeWord(raw);
      known.set(raw, word);
    }
    return word;
  };
  return {
    ruleset: RULESET,
    read(input: ReadingInput): Reading {
      const matter = lookAt(input, wordOf, names);
      const marks = markWords(matter);
      const routing = decide(
        RULES.flatMap((rule) => rule(matter)),
        input.text,
        RULESET,
      );
      const country = countryOf(matter);
      const press = input.tagged.some(({ kind }) => kind === 'press');
      const news = press || marks.count('news') >= NEWS_SIGNS;
      const categories = categoriesOf(marks, country !== null, news);
      const phone = hasPhone(numberRuns(matter));
      const emergency =
        marks.count('suicide_risk') > 0 ||
        marks.count('emergency') > 1 ||
        (marks.count('emergency') > 0 && marks.count('emergency_now') > 0);
      const words = matter.tokens.reduce((count, { kind, hashtag }) => count + (kind === 'word' && hashtag === 0 ? 1 : 0), 0);
      const judgement = judge(marks, { categories, words, hasMedia: input.hasMedia, hasPhone: phone, emergency, news });
      return {
        routing,
        language: languageOf(matter, marks),
        categories,
        actionable: judgement.actionable,
        actionableReason: judgement.reason,
        urgency: emergency && !(news && judgement.actionable === 'no') ? 'emergency' : 'normal',
        withheld: withheldClass(marks),
        accusedPolice: accusedPolice(marks),
        country,
        hasPhone: phone,
      };
    },
  };
}
