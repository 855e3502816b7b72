/** Words that people type where a command is asked for, and the command that does what they say: in English, in Hindi, and in Hindi with Latin letters. */
import { indexText } from '../../domain/text/index-text.ts';

const WORDS: Readonly<Record<string, string>> = {
  list: 'complaints complaint dockets docket queue inbox all सूची शिकायत शिकायतें डॉकेट suchi soochi shikayat',
  show: 'open see get detail details info display दिखाओ दिखाएँ दिखाइए देखें देखो देखना विवरण dikhao dekho',
  search: 'find grep lookup खोज खोजें खोजो ढूँढें ढूँढो तलाश khoj dhundo',
  close: 'finish resolve dispose बंद निस्तारण निस्तारित समाप्त band nistaran',
  forward: 'send tell inform reply प्रेषण प्रेषित भेजें भेजो bhejo preshan',
  transfer: 'move reassign assign अंतरण स्थानांतरण स्थानांतरित हस्तांतरण',
  note: 'comment remark टिप्पणी नोट tippani',
  answer: 'replied response उत्तर जवाब jawab uttar',
  sync: 'fetch pull download read सिंक पढ़ें लाएँ',
  import: 'load upload आयात',
  export: 'csv excel निर्यात',
  status: 'dashboard now स्थिति हालत sthiti',
  'report status': 'stats statistics figures summary reports रिपोर्ट आँकड़े',
  'unit list': 'districts district zones ranges units इकाई इकाइयाँ जनपद जिला जिले',
  'handle list': 'handles accounts हैंडल',
  'coordinator list': 'coordinators समन्वयक',
  'operator list': 'users user staff operators कर्मी ऑपरेटर',
  'auth add': 'login token credentials',
  'audit verify': 'verify prove ऑडिट प्रमाण',
  'audit log': 'log history events इतिहास घटनाएँ',
  'db migrate': 'upgrade migrate update',
  doctor: 'check health जाँच',
  init: 'setup install start create new शुरू आरंभ बनाएँ',
  demo: 'tour example डेमो प्रदर्शन',
  config: 'settings set setting सेटिंग',
  forget: 'delete remove erase हटाएँ मिटाएँ',
  hold: 'freeze keep रोक',
  locate: 'where place स्थान पहचान',
  backup: 'copy बैकअप',
  budget: 'cost costs बजट खर्च',
  mark: 'tag flag चिह्न निशान',
  help: 'man usage manual मदद सहायता madad',
};

const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([command, words]) => words.split(' ').map((word) => [indexText(word), command] as const)),
);

/** `unit list` for जनपद; null for a word of which nothing is known. */
export function commandFor(typed: string): string | null {
  return COMMANDS.get(indexText(typed)) ?? null;
}
