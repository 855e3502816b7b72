/** The words for the rules of the reader: the reason for a district, or against one. */
import type { Text } from '../../text.ts';

/** By the rule's name; `outside:` with a code is made by `outsideWords`. */
export const RULE_WORDS: Readonly<Record<string, Text>> = {
  'tagged-handle': { en: 'tags the handle', hi: 'टैग किया हैंडल' },
  'office-handle': { en: "tags an office's account", hi: 'कार्यालय का खाता टैग' },
  'named-handle': { en: 'tags an account of that name', hi: 'इस नाम का खाता टैग' },
  'zone-handle': { en: 'tags the zone', hi: 'टैग किया जोन' },
  'range-handle': { en: 'tags the range', hi: 'टैग किया परिक्षेत्र' },
  'district-name': { en: 'names the district', hi: 'जनपद का नाम' },
  'district-named': { en: 'says that this is the district', hi: 'जनपद बताया गया' },
  'former-name': { en: 'names it by a former name', hi: 'पुराना नाम' },
  hashtag: { en: 'hashtag', hi: 'हैशटैग' },
  'police-station': { en: 'names the police station', hi: 'थाने का नाम' },
  quarter: { en: 'names a place with a police station', hi: 'थाने वाले स्थान का नाम' },
  landmark: { en: 'names a landmark or quarter', hi: 'प्रसिद्ध स्थान या मोहल्ला' },
  'dialling-code': { en: 'dialling code of a telephone number', hi: 'टेलीफोन का एसटीडी कोड' },
  seat: { en: 'names the seat of the district', hi: 'जनपद मुख्यालय' },
  tehsil: { en: 'names the tehsil', hi: 'तहसील का नाम' },
  town: { en: 'names the town', hi: 'कस्बे का नाम' },
  block: { en: 'names the block', hi: 'ब्लॉक का नाम' },
  village: { en: 'names a village or post office', hi: 'गाँव या डाकघर का नाम' },
  'slipped-name': { en: 'nearly the spelling of a police station or town', hi: 'थाने या कस्बे के नाम से मिलती वर्तनी' },
  'noida-sector': { en: 'names a sector or police station of Noida', hi: 'नोएडा का सेक्टर या थाना' },
  'place-list': { en: 'the places named together lie in one district', hi: 'साथ लिखे स्थान एक ही जनपद के' },
  'learnt-name': { en: 'means this district here: taught by an operator', hi: 'यहाँ इसी जनपद का नाम (सिखाया गया)' },
  'pin-code': { en: 'PIN code', hi: 'पिन कोड' },
  'vehicle-code': { en: 'vehicle code; the vehicle may be anywhere', hi: 'वाहन का कोड; वाहन कहीं भी हो सकता है' },
  'author-location': { en: "the location in the author's profile; weak", hi: 'लेखक के खाते में लिखा स्थान; कमजोर' },
  road: { en: 'a road has this name', hi: 'सड़क का नाम' },
  'railway-line': { en: 'a railway line has this name', hi: 'रेल लाइन का नाम' },
  train: { en: 'a train has this name', hi: 'ट्रेन का नाम' },
  'claimed-office': { en: 'an impostor claimed to be from there', hi: 'ठग ने वहाँ का बताया' },
  workplace: { en: 'only where somebody works or studies', hi: 'केवल नौकरी या पढ़ाई का स्थान' },
  hospital: { en: 'only where somebody is treated', hi: 'केवल इलाज का स्थान' },
  journey: { en: 'only on the way from or to there', hi: 'केवल आने-जाने का स्थान' },
  'accused-home': { en: 'only where the accused lives', hi: 'केवल आरोपी का घर' },
  home: { en: 'only where somebody lives or comes from', hi: 'केवल किसी का निवास या मूल स्थान' },
  'person-name': { en: 'a person has this name', hi: 'व्यक्ति का नाम' },
  institution: { en: 'an institution has this name', hi: 'संस्था का नाम' },
  'zone-name': { en: 'a police zone or range has this name', hi: 'पुलिस जोन या परिक्षेत्र का नाम' },
  'common-word': { en: 'an ordinary word here', hi: 'यहाँ सामान्य शब्द' },
  negated: { en: 'the text says that it was not there', hi: 'लेख के अनुसार घटना यहाँ की नहीं' },
  comparison: { en: 'only a comparison with what happened there', hi: 'केवल वहाँ की घटना से तुलना' },
  namesake: { en: 'another, smaller place has this name', hi: 'इसी नाम का दूसरा छोटा स्थान' },
  outside: { en: 'lies in another state', hi: 'दूसरे राज्य में' },
};

export function outsideWords(state: Text): Text {
  return { en: `lies outside the state: ${state.en}`, hi: `प्रदेश के बाहर: ${state.hi}` };
}
