/** Countries by ISO 3166-1: read as people type them, named in English and Hindi. */
import { CONTACTS } from '../messages/domain/contacts.ts';
import type { Text } from '../messages/text.ts';
import { indexText } from '../text/index-text.ts';
import { sameNames } from '../text/same-name.ts';
import { UserError } from '../user-error.ts';

/** The 249 alpha-2 codes that ISO 3166-1 assigns. Reserved ones (EU, UN, UK, EZ …) and user-assigned ones (ZZ, XK …) are none of them. */
const ASSIGNED = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

export const COUNTRY_CODES: readonly string[] = ASSIGNED.trim().split(/\s+/);

/** What people write beside the names that Intl knows. */
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'यूएई', 'यू ए ई', 'अमीरात'],
  AU: ['आस्ट्रेलिया'],
  BA: ['Bosnia', 'बोस्निया'],
  BN: ['Brunei Darussalam'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of the Congo'],
  CG: ['Congo', 'Republic of the Congo', 'कांगो'],
  CI: ['Ivory Coast', 'आइवरी कोस्ट'],
  CN: ['PRC'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'चेक गणराज्य'],
  GB: [
    'UK',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'United Kingdom of Great Britain and Northern Ireland',
    'यूके',
    'यू के',
    'ब्रिटेन',
    'ग्रेट ब्रिटेन',
    'इंग्लैंड',
    'इंग्लैण्ड',
    'स्कॉटलैंड',
  ],
  GR: ['ग्रीस'],
  HK: ['Hong Kong', 'हांगकांग', 'हाँग काँग'],
  ID: ['इंडोनेशिया'],
  IE: ['Republic of Ireland', 'Eire'],
  IN: ['Bharat', 'Hindustan', 'हिंदुस्तान', 'इंडिया'],
  IR: ['Islamic Republic of Iran', 'ईरान'],
  KP: ['DPRK'],
  KR: ['Republic of Korea', 'ROK'],
  KW: ['कुवैत'],
  LA: ['Lao PDR'],
  LK: ['Ceylon', 'लंका'],
  MK: ['Macedonia'],
  MM: ['Myanmar', 'Burma', 'म्यांमार', 'बर्मा'],
  MO: ['Macau', 'Macao', 'मकाऊ'],
  NL: ['Holland', 'The Netherlands', 'नीदरलैंड्स', 'हॉलैंड'],
  NZ: ['न्यूजीलैंड', 'न्यूज़ीलैण्ड'],
  PH: ['फिलीपींस', 'फिलीपीन्स'],
  PS: ['Palestine', 'फिलिस्तीन'],
  QA: ['कतर'],
  RU: ['Russian Federation'],
  SA: ['KSA', 'Saudi', 'Kingdom of Saudi Arabia', 'सऊदी'],
  SG: ['सिंगापूर'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'तुर्की'],
  TW: ['Republic of China'],
  TZ: ['United Republic of Tanzania'],
  US: [
    'USA',
    'U.S.A.',
    'America',
    'United States of America',
    'अमेरिका',
    'अमरीका',
    'यूएसए',
    'यू एस ए',
    'संयुक्त राज्य अमेरिका',
    'संयुक्त राज्य अमरीका',
  ],
  VA: ['Holy See', 'Vatican'],
  VN: ['Viet Nam'],
  ZA: ['RSA', 'साउथ अफ्रीका'],
};

let names: { readonly en: Intl.DisplayNames; readonly hi: Intl.DisplayNames } | undefined;
let byKey: Map<string, string> | undefined;

/** The name of an assigned code. */
export function countryName(code: string, lang: 'en' | 'hi'): string {
  // Made when asked for: loading the names of two languages costs more than most commands do.
  names ??= { en: new Intl.DisplayNames('en', { type: 'region' }), hi: new Intl.DisplayNames('hi', { type: 'region' }) };
  return names[lang].of(code) ?? code;
}

/** The same in both languages. */
export function countryText(code: string): Text {
  return { en: countryName(code, 'en'), hi: countryName(code, 'hi') };
}

/** Countries whose English name has an article in a sentence. */
const WITH_ARTICLE = new Set('AE BS CF CK DO FK FO GB GM IM KM KY MH MV NL PH SB SC TC US VG VI'.split(' '));

/** The same within a sentence: `the United Kingdom`. */
export function countryInSentence(code: string): Text {
  const { en, hi } = countryText(code);
  return { en: WITH_ARTICLE.has(code) ? `the ${en}` : en, hi };
}

/** The code of a country typed as code or as its English or Hindi name; null for anything else. */
export function findCountry(typed: string): string | null {
  return countryKeys().get(keyOf(typed)) ?? null;
}

/** The same for what a person typed: throws `bad_input` with the countries of which it is another spelling. */
export function parseCountry(typed: string): string {
  const code = findCountry(typed);
  if (code !== null) return code;
  const isCode = /^[A-Za-z]{2}$/.test(typed.trim());
  const near = isCode ? [] : sameCountries(typed);
  throw new UserError('bad_input', isCode ? CONTACTS.noCountryCode(typed) : CONTACTS.noCountry(typed), [
    ...near.map(CONTACTS.didYouMean),
    CONTACTS.countryLike,
  ]);
}

function sameCountries(typed: string): Text[] {
  const names = new Map<string, Text>();
  for (const text of COUNTRY_CODES.map(countryText)) names.set(text.en, text).set(text.hi, text);
  return [...new Set(sameNames(typed, names.keys()).flatMap((name) => names.get(name) ?? []))];
}

function countryKeys(): Map<string, string> {
  if (byKey) return byKey;
  byKey = new Map();
  for (const code of COUNTRY_CODES) {
    for (const name of [countryName(code, 'en'), countryName(code, 'hi'), ...(COMMON_NAMES[code] ?? [])]) byKey.set(keyOf(name), code);
  }
  // A code is the last word on itself.
  for (const code of COUNTRY_CODES) byKey.set(code.toLowerCase(), code);
  return byKey;
}

/** Case, accents, spaces and points make no difference: "U.K.", "Cote d'Ivoire", "Trinidad and Tobago". */
function keyOf(text: string): string {
  return indexText(text.replaceAll('&', ' and '))
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll(' ', '')
    .normalize('NFC');
}
