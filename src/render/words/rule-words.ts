/** What each rule of the reader says, in words: as the reason for a district, or against one. */
import outside from '../../../data/gazetteer/outside.json' with { type: 'json' };

type Lang = 'en' | 'hi';

/** By the rule's name, in English and in Hindi; for `outside:` and a code see `ruleWords`. */
export const RULE_WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    'tagged-handle': 'tags the handle',
    'office-handle': "tags an office's account",
    'named-handle': 'tags an account of that name',
    'zone-handle': 'tags the zone',
    'range-handle': 'tags the range',
    'district-name': 'names the district',
    'district-named': 'says that it is the district',
    'former-name': 'names it by a former name',
    hashtag: 'hashtag',
    'police-station': 'names the police station',
    quarter: 'names a place with a police station',
    landmark: 'names a landmark or quarter',
    'dialling-code': 'dialling code of a telephone number',
    seat: 'names the seat of the district',
    tehsil: 'names the tehsil',
    town: 'names the town',
    block: 'names the block',
    village: 'names a village or post office',
    'slipped-name': 'is spelt nearly as the police station or town',
    'noida-sector': 'names a sector or police station of Noida',
    'place-list': 'the places named together agree',
    'learnt-name': 'means it here, as an operator has taught',
    'pin-code': 'PIN code',
    'vehicle-code': 'code of the vehicle, which may be anywhere',
    'author-location': "the author's own account says so; weak",
    road: 'a road is called so',
    'railway-line': 'a railway line is called so',
    train: 'a train is called so',
    hospital: 'only where somebody is treated',
    journey: 'only on the way from or to there',
    'accused-home': 'only where the accused lives',
    'claimed-office': 'an impostor claimed to be from there',
    workplace: 'only where somebody works or studies',
    home: 'only where somebody lives or comes from',
    'person-name': 'a person is called so',
    institution: 'an institution is called so',
    'zone-name': 'a zone or range of the police is called so',
    'common-word': 'an ordinary word here',
    comparison: 'only compared with what happened there',
    namesake: 'another, smaller place is called so',
    outside: 'lies in another state',
  },
  hi: {
    'tagged-handle': 'टैग किया हैंडल',
    'office-handle': 'कार्यालय का खाता टैग',
    'named-handle': 'इस नाम का खाता टैग',
    'zone-handle': 'टैग किया जोन',
    'range-handle': 'टैग की गई रेंज',
    'district-name': 'जनपद का नाम',
    'district-named': 'जनपद बताया गया',
    'former-name': 'पुराना नाम',
    hashtag: 'हैशटैग',
    'police-station': 'थाने का नाम',
    quarter: 'थाने वाले स्थान का नाम',
    landmark: 'प्रसिद्ध स्थान या मोहल्ला',
    'dialling-code': 'टेलीफोन का एसटीडी कोड',
    seat: 'जनपद मुख्यालय',
    tehsil: 'तहसील का नाम',
    town: 'कस्बे का नाम',
    block: 'ब्लॉक का नाम',
    village: 'गांव या डाकघर का नाम',
    'slipped-name': 'थाने या कस्बे के नाम से मिलती वर्तनी',
    'noida-sector': 'नोएडा का सेक्टर या थाना',
    'place-list': 'साथ लिखे स्थान एक ही जनपद के',
    'learnt-name': 'यहाँ इसी जनपद का नाम (सिखाया गया)',
    'pin-code': 'पिन कोड',
    'vehicle-code': 'वाहन का कोड; वाहन कहीं भी हो सकता है',
    'author-location': 'लेखक के खाते में लिखा स्थान; कमजोर',
    road: 'सड़क का नाम',
    'railway-line': 'रेल लाइन का नाम',
    train: 'ट्रेन का नाम',
    hospital: 'केवल इलाज का स्थान',
    journey: 'केवल आने-जाने का स्थान',
    'accused-home': 'केवल आरोपी का घर',
    'claimed-office': 'ठग ने वहां का बताया',
    workplace: 'केवल नौकरी या पढ़ाई का स्थान',
    home: 'केवल किसी का निवास या मूल स्थान',
    'person-name': 'व्यक्ति का नाम',
    institution: 'संस्था का नाम',
    'zone-name': 'पुलिस जोन या रेंज का नाम',
    'common-word': 'यहां सामान्य शब्द',
    comparison: 'केवल वहां की घटना से तुलना',
    namesake: 'इसी नाम का दूसरा छोटा स्थान',
    outside: 'दूसरे राज्य में',
  },
};

const LIES_IN = { en: 'lies outside the state: ', hi: 'प्रदेश के बाहर: ' } as const;
const OUTSIDE = 'outside:';
const DEVANAGARI = /[\u0900-\u097f]/;

export function ruleWords(rule: string, lang: Lang): string {
  if (rule.startsWith(OUTSIDE)) return LIES_IN[lang] + stateName(rule.slice(OUTSIDE.length), lang);
  return RULE_WORDS[lang][rule] ?? rule.replaceAll('-', ' ');
}

/** The state or country that evidence of this rule points to; null for a rule that points to none. */
export function stateOf(rule: string, lang: Lang): string | null {
  return rule.startsWith(OUTSIDE) ? stateName(rule.slice(OUTSIDE.length), lang) : null;
}

function stateName(code: string, lang: Lang): string {
  const names = (outside.states as Record<string, readonly string[]>)[code] ?? [];
  return names.find((name) => DEVANAGARI.test(name) === (lang === 'hi')) ?? code;
}
