/** Whether a post names the sections of law under which offences against women and children are registered. */
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { asciiDigits } from '../text/number-runs.ts';
import { wordSet } from '../words/word-set.ts';

/** Indian Penal Code: rape, assault on a woman, unnatural offences, insult to modesty. */
const OF_PENAL_CODE: ReadonlySet<number> = new Set([354, 375, 376, 377, 509]);
/** Bharatiya Nyaya Sanhita, sections 63 to 79. */
const FIRST_OF_SANHITA = 63;
const LAST_OF_SANHITA = 79;
/** Code of Criminal Procedure 164, Bharatiya Nagarik Suraksha Sanhita 183: the statement of a victim before a magistrate. */
const STATEMENTS: ReadonlySet<number> = new Set([164, 183]);

const SECTION = wordSet('धारा', 'धाराओं', 'दफा', 'dhara', 'dhaara', 'dafa', 'section', 'sections', 'us', 's', 'बीएनएस', 'संहिता', 'bns');
// biome-ignore format: a table
const CASE = wordSet(
  'मुकदमा', 'मुकदमे', 'केस', 'एफआईआर', 'आईपीसी', 'भादवि', 'भादंवि', 'वांछित', 'अपराध', 'पॉक्सो', 'sec', 'ipc', 'fir',
  'case', 'mukadma', 'mukadme', 'kes', 'pocso',
);
/** Sections of these have the same numbers: electricity, taxes, revenue, drugs, motor vehicles. "आईटी एक्ट 67" is about obscene pictures. */
// biome-ignore format: a table
const OTHER_ACTS = wordSet(
  'बिजली', 'विद्युत', 'आयकर', 'टैक्स', 'राजस्व', 'आबकारी', 'एनडीपीएस', 'मोटर', 'जीएसटी', 'चकबंदी', 'bijli', 'vidyut', 'aaykar', 'tax', 'rajasv', 'rajaswa', 'aabkari', 'ndps', 'motor', 'gst',
  'electricity', 'income', 'revenue', 'excise', 'chakbandi',
);
const STATEMENT = wordSet(
  'गवाही',
  'gawahi',
  'gavahi',
  'बयान',
  'बयानों',
  'कलमबंद',
  'बता',
  'bata',
  'bayan',
  'bayaan',
  'statement',
  'statements',
);
/** Sections that stand beside them in a report: hurt, threats, abduction, house-trespass. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  '34',
  '115',
  '120',
  '307',
  '323',
  '324',
  '325',
  '342',
  '351',
  '352',
  '363',
  '366',
  '452',
  '504',
  '506',
  '511',
]);
/** Letters of sub-sections: "354क", "376D". */
const SUB_SECTION = /^(?:[कखगघ]|[a-e]|d?a|ab|db)$/i;
/** Words between a section and the word that tells that it is one. */
const NEAR = 5;

export type NamedSection = 'offence' | 'statement' | null;

export function namedSection({ words, tokens }: AnnotatedPost): NamedSection {
  let found: NamedSection = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as AnnotatedPost['tokens'][number];
    if (token.kind !== 'number' || token.raw.length < 2 || token.raw.length > 3) continue;
    const number = Number(asciiDigits(token.raw));
    const beside = (list: ReadonlySet<string>) =>
      words.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some((word) => word && list.has(word.form));
    if (OF_PENAL_CODE.has(number)) {
      const next = tokens[at + 1];
      const lettered = next?.kind === 'word' && next.start === token.end && SUB_SECTION.test(next.raw);
      const listed = tokens
        .slice(Math.max(0, at - NEAR), at + 1 + NEAR)
        .some((other) => other.kind === 'number' && OTHER_SECTIONS.has(asciiDigits(other.raw)));
      if (lettered || listed || beside(SECTION) || beside(CASE)) return 'offence';
    } else if (number >= FIRST_OF_SANHITA && number <= LAST_OF_SANHITA) {
      if (beside(SECTION) && !beside(OTHER_ACTS)) return 'offence';
    } else if (STATEMENTS.has(number) && beside(STATEMENT)) found = 'statement';
  }
  return found;
}
