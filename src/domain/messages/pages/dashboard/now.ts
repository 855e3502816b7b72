/** What a dashboard says first: who waits, what is silent, what has changed, and what has to be done. */
import { countryInSentence } from '../../../directory/country.ts';
import { count } from '../../../text/amounts.ts';
import { dayForPeople } from '../../../time/ist.ts';
import { countEn, countHi } from '../../counted.ts';
import { plural, type Text } from '../../text.ts';

export const DASHBOARD_NOW = {
  titleOf: (whose: Text): Text => ({ en: `${whose.en}: Twitter Seva dashboard`, hi: `${whose.hi}: ट्विटर सेवा डैशबोर्ड` }),
  state: { en: 'Uttar Pradesh', hi: 'उत्तर प्रदेश' },
  abroad: (country: string): Text => ({
    en: `People of UP in ${countryInSentence(country).en}`,
    hi: `${countryInSentence(country).hi} में उत्तर प्रदेश के लोग`,
  }),
  asOf: (minute: string): Text => ({ en: `As of ${minute} IST`, hi: `${minute} IST की स्थिति` }),
  answers: { en: 'At a glance', hi: 'एक दृष्टि में' },
  emergencies: { en: 'Emergencies not closed', hi: 'आपात प्रकरण बंद नहीं' },
  first: { en: 'the first:', hi: 'पहला:' },
  emergenciesOnClosed: (n: number): Text => ({
    en: `and ${count(n)} on closed dockets`,
    hi: `और ${count(n)} बंद डॉकेट पर`,
  }),
  noEmergency: { en: 'None is open.', hi: 'कोई लंबित नहीं।' },
  waitsLongest: { en: 'Waits longest', hi: 'सबसे लंबी प्रतीक्षा' },
  nobodyWaits: { en: 'Nobody waits for the police.', hi: 'किसी को पुलिस की प्रतीक्षा नहीं।' },
  changed: { en: 'District that changed most', hi: 'सबसे अधिक बदला जनपद' },
  unchanged: { en: 'Districts that changed', hi: 'बदले हुए जनपद' },
  changeOf: (now: number, before: number): Text => ({
    en: `${count(before)} to ${count(now)} received, by 7 days up to yesterday`,
    hi: `प्राप्त ${count(before)} से ${count(now)}, कल तक के 7 दिनों में`,
  }),
  largestDifference: (place: Text, now: number, before: number): Text => ({
    en: `none more than chance explains; most: ${place.en}, ${count(before)} to ${count(now)} in 7 days`,
    hi: `संयोग से अधिक कोई नहीं; सबसे अधिक: ${place.hi}, 7 दिनों में ${count(before)} से ${count(now)}`,
  }),
  noDifference: { en: 'nothing came in, or as much as before', hi: 'कुछ नहीं आया, या पहले जितना ही' },
  alsoChanged: (n: number): Text => ({
    en: `and ${countEn(n, 'district')} more beyond chance`,
    hi: `और ${countHi(n, 'district')} संयोग से अधिक`,
  }),
  silent: { en: 'Silent for 7 days', hi: '7 दिनों से मौन' },
  handlesSilent: { en: 'Handles silent for 7 days', hi: '7 दिनों से मौन हैंडल' },
  handleFirst: (handle: string): Text => ({ en: `first of all @${handle}`, hi: `सबसे पहले @${handle}` }),
  districtsSilent: (n: number, first: Text): Text => ({
    en: `and ${countEn(n, 'district')}: ${first.en}${n > 1 ? ' …' : ''}`,
    hi: `और ${countHi(n, 'district')}: ${first.hi}${n > 1 ? ' …' : ''}`,
  }),
  noDistrictSilent: { en: 'every district has answered', hi: 'हर जनपद ने उत्तर दिया है' },
  noneSilent: { en: 'None: all have answered.', hi: 'कोई नहीं: सभी ने उत्तर दिया है।' },
  told: { en: 'Told their number', hi: 'संख्या बताई गई' },
  toldOf: (told: number, received: number): Text => ({
    en: `${count(told)} of ${count(received)} received`,
    hi: `${count(received)} प्राप्त में से ${count(told)} को`,
  }),
  noneReceived: { en: 'nothing was received in these days', hi: 'इन दिनों कुछ प्राप्त नहीं हुआ' },
  doNow: { en: 'What to do now', hi: 'अभी क्या करना है' },
  longest: { en: 'Waiting longest for the police', hi: 'पुलिस की सबसे लंबी प्रतीक्षा' },
  docket: { en: 'Docket', hi: 'डॉकेट' },
  waits: { en: 'Waits', hi: 'प्रतीक्षा' },
  hasIt: { en: 'Who has it', hi: 'किसके पास' },
  ofPlace: (place: Text): Text => ({ en: `for ${place.en}`, hi: `${place.hi} का` }),
  stands: { en: 'State', hi: 'स्थिति' },
  notLocated: { en: 'not located', hi: 'जनपद ज्ञात नहीं' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
  emergency: { en: 'emergency', hi: 'आपात' },
  theDesk: { en: 'the desk', hi: 'डेस्क' },
  outside: { en: 'an outside body', hi: 'बाहरी संस्था' },
  tasks: { en: 'Needs a person', hi: 'व्यक्ति की आवश्यकता' },
  nothingToDo: { en: 'Nothing needs a person now.', hi: 'अभी किसी व्यक्ति की आवश्यकता नहीं।' },
  waiting: { en: 'Not closed', hi: 'जो बंद नहीं' },
  figures: {
    open: { en: 'open', hi: 'लंबित' },
    in_process: { en: 'in process', hi: 'प्रक्रियाधीन' },
    attention: { en: 'the citizen spoke last', hi: 'नागरिक का नया संदेश' },
    overdue: { en: 'past their time', hi: 'समय-सीमा पार' },
    not_told: { en: 'not told their number', hi: 'संख्या नहीं बताई गई' },
    updates: { en: 'of which units must hear more', hi: 'जिनकी नई जानकारी इकाई को देनी है' },
  },
  silentHandles: { en: 'Silent handles', hi: 'मौन हैंडल' },
  silentDistricts: { en: 'Silent districts', hi: 'मौन जनपद' },
  handleSilent: (days: number | null, tagged: number): Text => ({
    en: `${days === null ? 'never answered' : `no answer for ${countEn(days, 'day')}`}, tagged in ${countEn(tagged, 'complaint')} older than that`,
    hi: `${days === null ? 'कभी उत्तर नहीं' : `${countHi(days, 'day')} से उत्तर नहीं`}, उससे पुरानी ${countHi(tagged, 'complaint')} में टैग`,
  }),
  districtSilent: (since: string | null, waiting: number): Text => ({
    en: `${since === null ? 'never answered' : `last answer ${since}`}, ${count(waiting)} ${plural(waiting, 'waits', 'wait')} longer than that`,
    hi: `${since === null ? 'कभी उत्तर नहीं' : `पिछला उत्तर ${since}`}, ${count(waiting)} उससे पहले से प्रतीक्षा में`,
  }),
  andMore: (n: number): Text => ({ en: `and ${count(n)} more`, hi: `और ${count(n)}` }),
  intake: { en: 'Do complaints come in?', hi: 'शिकायतें आ रही हैं?' },
  lastSweep: (minute: string, old: Text): Text => ({
    en: `X was read to the end: ${minute} IST, ${old.en} ago`,
    hi: `X पूरा पढ़ा गया: ${minute} IST, ${old.hi} पहले`,
  }),
  neverSwept: { en: 'X was not read to the end yet', hi: 'X अभी पूरा नहीं पढ़ा गया' },
  gaps: (n: number): Text => ({ en: `${countEn(n, 'gap')} in what was read`, hi: `पढ़े हुए में ${countHi(n, 'gap')}` }),
  unnumbered: (posts: number): Text => ({
    en: `${countEn(posts, 'post')} ${plural(posts, 'waits', 'wait')} without a number`,
    hi: `${countHi(posts, 'post')} बिना संख्या के प्रतीक्षा में`,
  }),
  failed: (tries: number, since: string, words: Text): Text => ({
    en: `${count(tries)} ${plural(tries, 'try', 'tries')} failed since ${since} IST: ${words.en}`,
    hi: `${since} IST से ${count(tries)} प्रयास विफल: ${words.hi}`,
  }),
  noFailure: { en: 'no try has failed since', hi: 'इसके बाद कोई प्रयास विफल नहीं' },
  wholeDesk: { en: 'This is of the whole desk.', hi: 'यह पूरे डेस्क का है।' },
  days: (from: string | null, to: string | null): Text => ({
    en: `${from === null ? 'from the beginning' : dayForPeople(from)} – ${to === null ? 'today' : dayForPeople(to)}`,
    hi: `${from === null ? 'आरंभ से' : dayForPeople(from)} – ${to === null ? 'आज' : dayForPeople(to)}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text) | Record<string, Text>>;
