/** Tells a hospital to which somebody was brought from elsewhere from one that the post is about. */
import { wordSet } from '../words/word-set.ts';
import type { NameMatch } from './name-match.ts';
import type { NearbyWords } from './nearby-words.ts';

/** Words between the name and those that say who is treated there. */
const TO_TREATMENT = 7;
/** Words between "admitted in" and the name of the hospital. */
const TO_NAME = 4;
const TO_HOSPITAL = 3;

/** "मेरठ मेडिकल में इलाज के दौरान मौत", "kanpur hallet refer kar diya", "admitted in KGMU"; not "मेरठ मेडिकल से बच्चा चोरी". */
export function isTreatedElsewhere(nearby: NearbyWords): boolean {
  return isHospitalThere(nearby) || isAdmittedTo(nearby);
}

function isHospitalThere(nearby: NearbyWords): boolean {
  if (nearby.isSeparated(1)) return false;
  if (REFERRED.has(nearby.word(1)?.form ?? '')) return true;
  const hospital = hospitalBehind(nearby);
  if (hospital === 0) return isLandmark(nearby.match) && isTreatedIn(nearby, TO_HOSPITAL);
  // "BHU trauma center me hai"
  if (nearby.is(hospital + 1, 'in') && nearby.is(hospital + 2, 'be')) return true;
  if (nearby.is(hospital + 2, 'in') && nearby.is(hospital + 3, 'be')) return true;
  return isTreatedIn(nearby, TO_TREATMENT);
}

/** "KGMU में भर्ती": the hospital is known by its own name. */
function isLandmark({ places }: NameMatch): boolean {
  return places.some(({ kind }) => kind === 'landmark');
}

function isTreatedIn(nearby: NearbyWords, most: number): boolean {
  for (let at = 1; at <= most; at += 1) {
    if (!nearby.word(at) || nearby.commaBefore(at)) return false;
    if (TREATMENT.has(nearby.word(at)?.form ?? '')) return isPatient(nearby, at);
  }
  return false;
}

/** How far behind the name a hospital is named, in the same clause; 0 for none. */
function hospitalBehind(nearby: NearbyWords): number {
  for (let at = 1; at <= TO_HOSPITAL && !nearby.commaBefore(at); at += 1) if (nearby.is(at, 'hospital')) return at;
  return 0;
}

/** Whether somebody is treated, and nobody is refused, or cheated with a promise of it, or recruited: भर्ती is said of soldiers too. */
function isPatient(nearby: NearbyWords, at: number): boolean {
  const form = (distance: number) => nearby.word(distance)?.form ?? '';
  if (RECRUITS.has(form(at - 1)) || REFUSED.has(form(at + 1)) || REFUSED.has(form(at + 2))) return false;
  return !(nearby.is(at + 1, 'of') && (IN_NAME_OF.has(form(at + 2)) || MONEY.has(form(at + 2))));
}

function isAdmittedTo(nearby: NearbyWords): boolean {
  if (nearby.isSeparated(-1) || RECRUITS.has(nearby.word(1)?.form ?? '')) return false;
  for (let at = -1; at >= -TO_NAME; at -= 1) if (ADMITTED.has(nearby.word(at)?.form ?? '')) return true;
  return false;
}

const ADMITTED = wordSet('admitted', 'admit', 'refer', 'referred', 'treatment', 'इलाज', 'उपचार', 'ilaj', 'ilaaj', 'upchar');
const REFERRED = wordSet('refer', 'referred', 'रेफर', 'refar');
const TREATMENT = wordSet(
  'इलाज',
  'ईलाज',
  'उपचार',
  'भर्ती',
  'रेफर',
  'ilaj',
  'ilaaj',
  'elaj',
  'upchar',
  'bharti',
  'refer',
  'referred',
  'admit',
  'admitted',
  'treatment',
  'icu',
  'आईसीयू',
  'वेंटिलेटर',
  'ventilator',
  'दम',
  'dam',
);
const RECRUITS = wordSet(
  'सेना',
  'पुलिस',
  'फौज',
  'होमगार्ड',
  'अग्निवीर',
  'सिपाही',
  'आर्मी',
  'army',
  'sena',
  'police',
  'agniveer',
  'fauj',
  'रेलवे',
  'railway',
  'शिक्षक',
);
const REFUSED = wordSet('नहीं', 'नही', 'न', 'ना', 'से', 'nahi', 'na', 'not', 'se', 'denied', 'refused');
const IN_NAME_OF = wordSet('नाम', 'naam', 'बहाने', 'bahane', 'लिए', 'लिये', 'liye', 'बदले', 'badle');
const MONEY = wordSet('पैसे', 'पैसा', 'रुपये', 'paise', 'paisa', 'rupaye');
