/** Further words that people type for the kinds of matter, between commas; each stands for one of them alone. */
import type { Category } from '../../../../docket/complaint.ts';
import type { Text } from '../../../text.ts';

export const CATEGORY_SYNONYMS: Readonly<Partial<Record<Category, Text>>> = {
  police_misconduct: { en: 'misconduct, police brutality', hi: 'पुलिस की मारपीट, पुलिस प्रताड़ना' },
  fir_refused: { en: 'no FIR, FIR not registered', hi: 'एफआईआर नहीं, मुकदमा दर्ज नहीं' },
  cyber_fraud: { en: 'cyber crime, cybercrime, online fraud, fraud', hi: 'साइबर अपराध, ऑनलाइन ठगी, ठगी, साइबर फ्रॉड' },
  theft: { en: 'robbery, loot, dacoity, burglary, snatching, stolen', hi: 'चोरी, लूट, डकैती, छिनैती' },
  assault: { en: 'threat, beating, fight', hi: 'मारपीट, धमकी, हमला' },
  murder: { en: 'killing, homicide', hi: 'कत्ल, खून, मर्डर' },
  crime_against_women: { en: 'dowry, domestic violence', hi: 'दहेज, दहेज उत्पीड़न, घरेलू हिंसा, महिला उत्पीड़न' },
  sexual_offence: { en: 'rape, molestation, sexual assault', hi: 'बलात्कार, दुष्कर्म, रेप, छेड़छाड़' },
  child: { en: 'children, minor', hi: 'बच्चा, बच्चे, नाबालिग' },
  missing_person: { en: 'missing, kidnapping, abduction', hi: 'गुमशुदा, लापता, अपहरण' },
  land_dispute: { en: 'land, land grabbing', hi: 'जमीन विवाद, ज़मीन विवाद, अवैध कब्जा, भूमि कब्जा' },
  traffic: { en: 'traffic jam', hi: 'ट्रैफिक, जाम' },
  accident: { en: 'road accident', hi: 'सड़क दुर्घटना, एक्सीडेंट' },
  corruption: { en: 'bribe, bribery', hi: 'रिश्वत, घूस' },
  false_news: { en: 'fake news, rumour', hi: 'अफवाह, झूठी खबर, फेक न्यूज' },
  verification: { en: 'passport', hi: 'पासपोर्ट, चरित्र सत्यापन' },
  suicide_risk: { en: 'suicide', hi: 'आत्महत्या, खुदकुशी' },
  overseas: { en: 'abroad', hi: 'विदेश' },
  praise: { en: 'thanks', hi: 'प्रशंसा, धन्यवाद' },
  other: { en: 'other', hi: 'अन्य' },
};
