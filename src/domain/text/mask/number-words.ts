/** Digits and numbers below a hundred as words: Hindi, Hindi in Latin letters, English. */
import { lazily } from '../../lazily.ts';

/** From 0 on; spellings of one number between slashes. */
// biome-ignore format: a table
const HINDI = [
  'शून्य/जीरो/सिफर', 'एक/वन', 'दो/टू', 'तीन/थ्री', 'चार/फोर', 'पांच/पाच/फाइव', 'छह/छः/छ/छे/सिक्स', 'सात/सेवन', 'आठ/एट', 'नौ/नाइन',
  'दस', 'ग्यारह', 'बारह', 'तेरह', 'चौदह', 'पंद्रह/पन्द्रह/पंद्रा', 'सोलह', 'सत्रह/सतरह', 'अठारह/अट्ठारह', 'उन्नीस', 'बीस', 'इक्कीस',
  'बाईस/बाइस', 'तेईस/तेइस', 'चौबीस', 'पच्चीस', 'छब्बीस', 'सत्ताईस/सत्ताइस', 'अट्ठाईस/अठ्ठाईस/अट्ठाइस/अठाईस', 'उनतीस/उन्तीस', 'तीस',
  'इकतीस/इकत्तीस', 'बत्तीस', 'तैंतीस/तेंतीस/तेतीस', 'चौंतीस/चौतीस', 'पैंतीस/पैतीस', 'छत्तीस', 'सैंतीस/सैतीस', 'अड़तीस/अडतीस',
  'उनतालीस/उन्तालीस', 'चालीस', 'इकतालीस', 'बयालीस/बियालीस', 'तैंतालीस/तेतालीस/तैतालीस', 'चौवालीस/चवालीस/चौंवालीस', 'पैंतालीस/पैतालीस',
  'छियालीस', 'सैंतालीस/सैतालीस', 'अड़तालीस/अडतालीस', 'उनचास', 'पचास', 'इक्यावन', 'बावन', 'तिरपन/तिरेपन', 'चौवन/चौअन', 'पचपन', 'छप्पन',
  'सत्तावन', 'अट्ठावन/अठावन/अठ्ठावन', 'उनसठ', 'साठ', 'इकसठ', 'बासठ', 'तिरसठ/तिरेसठ', 'चौंसठ/चौसठ', 'पैंसठ/पैसठ', 'छियासठ/छाछठ',
  'सड़सठ/सडसठ/सरसठ', 'अड़सठ/अडसठ/अरसठ', 'उनहत्तर', 'सत्तर', 'इकहत्तर', 'बहत्तर', 'तिहत्तर', 'चौहत्तर', 'पचहत्तर/पिचहत्तर',
  'छिहत्तर/छियत्तर', 'सतहत्तर', 'अठहत्तर', 'उनासी/उन्यासी', 'अस्सी', 'इक्यासी', 'बयासी', 'तिरासी', 'चौरासी', 'पचासी', 'छियासी',
  'सत्तासी/सतासी', 'अट्ठासी/अठासी/अठ्ठासी', 'नवासी', 'नब्बे/नब्बै', 'इक्यानवे/इक्यानबे', 'बानवे/बानबे', 'तिरानवे/तिरानबे',
  'चौरानवे/चौरानबे', 'पचानवे/पंचानवे/पंचानबे/पचानबे', 'छियानवे/छियानबे', 'सत्तानवे/सत्तानबे/सतानवे',
  'अट्ठानवे/अट्ठानबे/अठानवे/अठ्ठानवे', 'निन्यानवे/निन्यानबे',
];
// biome-ignore format: a table
const LATIN_HINDI = [
  'shunya/shoonya/sifar', 'ek', 'do', 'teen/tin', 'char/chaar/chaar', 'panch/paanch/pach/paach', 'chhe/che/chah/chhah/chha/cheh',
  'saat/sat', 'aath/ath/aanth', 'nau/nav/nou', 'das/dus', 'gyarah', 'barah/baarah', 'terah', 'chaudah', 'pandrah', 'solah', 'satrah',
  'atharah', 'unnis',
];
// biome-ignore format: a table
const ENGLISH = [
  'zero', 'one', 'two/too', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
// biome-ignore format: a table
const ENGLISH_TENS = [
  'twenty', 'thirty', 'forty/fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
];

/** Word → how many digits it stands for. */
const words = lazily<ReadonlyMap<string, number>>(
  () =>
    new Map([
      ...[HINDI, LATIN_HINDI, ENGLISH].flatMap((list) =>
        list.flatMap((spellings, value) => spellings.split('/').map((word) => [plainWord(word), value < 10 ? 1 : 2] as const)),
      ),
      // `ninety eight` has two digits: the tens give one, the digit behind them the other.
      ...ENGLISH_TENS.flatMap((spellings) => spellings.split('/').map((word) => [word, 1] as const)),
      // The next digit, said once.
      ...['double', 'डबल'].map((word) => [word, 1] as const),
      ...['triple', 'tripple', 'ट्रिपल'].map((word) => [word, 2] as const),
    ]),
);
const GLUED = /^(?:zero|one|two|three|four|five|six|seven|eight|nine){2,20}$/;
/** Letters that stand for the digits that they look like, where they touch one. */
const LOOK_ALIKE = /^[oOlI]$/;

/** How many digits the word stands for; 0: it is not a number. `touches`: there is a digit directly before or behind it. */
export function digitsOfWord(word: string, touches: boolean): number {
  if (touches && LOOK_ALIKE.test(word)) return 1;
  if (word.length > 100) return 0;
  let count = seen.get(word);
  if (count === undefined) {
    count = countDigits(word);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(word, count);
  }
  return count;
}

/** Words of the posts before, most of which come again. */
const seen = new Map<string, number>();
const MOST_SEEN = 5_000;

function countDigits(word: string): number {
  const plain = plainWord(word);
  const known = words().get(plain);
  if (known !== undefined) return known;
  return GLUED.test(plain) ? (plain.match(/zero|one|two|three|four|five|six|seven|eight|nine/g)?.length ?? 0) : 0;
}

/** Without the marks that people leave out or mix. */
function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u093C/g, '')
    .replace(/\u095C/g, 'ड')
    .replace(/\u0901/g, '\u0902');
}
