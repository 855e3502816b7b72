/** Words that this project no longer uses, each in the retired meaning, with what to say instead. */

export interface RetiredWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

export const RETIRED: readonly RetiredWord[] = [
  // House words for what the field has a term for.
  { pattern: /\bsenses?\b/i, instead: 'usage' },
  { pattern: /\bstands? against\b|\bagainst(?=[A-Z])/, instead: 'counter-evidence' },
  { pattern: /\bhits?\b(?! and run)/i, instead: 'name match' },
  {
    pattern: /\bsurroundings?\b|\bscenes?\b(?! of (?:the )?crime)|\bstands? around\b|\baround:/i,
    instead: 'thread context, rule input, nearby words',
  },
  { pattern: /\bslip(?:s|ped)?\b(?!-name)/i, instead: 'misspelling, misspelt' },
  { pattern: /\bsettle\w* (?:of )?(?:a |the )?sounds?\b|\bsettleSound/i, instead: 'phonetic key' },
  { pattern: /\bread(?:s|ing)? (?:posts )?aside\b|\bAside\b/, instead: 'in the background' },
  { pattern: /\bpassages?\b/i, instead: 'page cursor' },
  { pattern: /\bpurses?\b/i, instead: 'budget' },
  { pattern: /\bwish(?:es|ed)?\b/i, instead: 'options; optional' },
  { pattern: /\baccount of (?:an? |the )?(?:intake|import|sync|run)\b|\bIntakeAccount/i, instead: 'summary' },
  { pattern: /\bstateAtBirth\b|\bborn\b|\bat birth\b/i, instead: 'initialState; is opened' },
  { pattern: /\bchangeBy\b/, instead: 'applyAct' },
  { pattern: /\b(?:save|is)Judged\b|\bjudgedOf\b|\bJudged\b/, instead: 'saveMarked, hasMarkedClass, markablePartsOf, MarkableParts' },
  { pattern: /\bstand-?ins?\b/i, instead: 'sandbox; server that is not X' },
  { pattern: /\bthe ball\b/i, instead: 'whom the docket waits for' },
  // Hindi: one word for one thing, that of the glossary. Behind another letter they are parts of other words.
  { pattern: /(?<![\u0900-\u097F])पंजी(?![\u0900-\u097F])/, instead: 'रजिस्टर' },
  { pattern: /(?<![\u0900-\u097F])गैप(?![\u0900-\u097F])/, instead: 'अंतराल' },
  { pattern: /अग्रसारित|अग्रेषित/, instead: 'प्रेषित' },
  { pattern: /(?<![\u0900-\u097F])ज़ोन(?![\u0900-\u097F])/, instead: 'जोन' },
  { pattern: /(?:वही|यही|तब|फिर) आदेश|आदेश की पंक्ति/, instead: 'कमांड; कमांड-लाइन' },
  // The spelling of the Central Hindi Directorate: ँ where no sign of a vowel stands above the line (चलाएँ, यहाँ), ं elsewhere (करें, में).
  { pattern: /एं(?![क-ह])|एंग[ेी]|[यव]हां(?![\u0900-\u097F])|(?:त्रुटि|सूचि|प्रति)यां/, instead: 'चलाएँ, जाएँगे, यहाँ, त्रुटियाँ' },
  // English that is stiff.
  {
    pattern: /(?<!\b(?:can|cannot|can’t|can't|could|to) )\b(?:is|are|was|were|be|been|being) told\b/i,
    instead: 'is informed; hears of it; "tell …"',
  },
  { pattern: /\b(?:outside|out of|of|tests) the house\b/i, instead: 'of this project; outside the register' },
  { pattern: /\bgets its outcome\b|\bgoes on under its number\b/i, instead: 'is closed with an outcome; keeps its number' },
  { pattern: /\bask(?:s|ed)? it alike\b|\bis said as well\b|\bone event or another says\b/i, instead: 'the plain verb' },
  { pattern: /\bwhoever\b/i, instead: 'anyone who; the person who' },
  { pattern: /\b(?:has|have) come later\b/i, instead: 'arrived later' },
  { pattern: /\bin hand\b/i, instead: 'in progress; is working on' },
  { pattern: /\bfate\b/i, instead: 'result; what became of it' },
  { pattern: /\bto be had\b/i, instead: 'available' },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix, repair' },
  { pattern: /\bone behind the other\b/i, instead: 'one after the other' },
  { pattern: /\bis none of\b/i, instead: 'is not one of' },
  { pattern: /\bgoes before\b/i, instead: 'takes precedence over' },
  {
    pattern:
      /(?<!\b[Tt]here )\bis no (?:X|https?|e-mail|telephone|country|city|district|login|status|category|kind|state|text|JSON|CSV|heading|handle|setting|duplicate|docket|number|time|limit|folder|month|head|post|name|registered|whole)\b/,
    instead: 'is not a',
  },
];

/** Where one of them is ordinary English, or a name of the contract. */
export const ORDINARY: readonly { readonly in: string; readonly words: RegExp; readonly why: string }[] = [
  { in: 'test/routing/', words: /hit|slip|wish|scene|born|told|purse/i, why: 'the words of citizens' },
  { in: 'test/routing/', words: /\bJudged\b/, why: 'posts that a reading was compared with, no mark of a person' },
  { in: 'src/routing/', words: /'[^']*\b(?:hits?|born|told)\b[^']*'/, why: 'words that the rules look for' },
  { in: 'src/routing/', words: /एं|हां/, why: 'words as citizens write them' },
  { in: 'test/', words: /एं|हां/, why: 'the words of citizens' },
  { in: 'src/routing/kind/', words: /\bLIST\.hit\b/, why: 'the list of words for a blow' },
  { in: 'docs/glossary.md', words: /^\| (?:~~)/, why: 'names what is retired' },
];
