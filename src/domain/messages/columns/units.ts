/** What each column of `export units` holds. */
import type { Text } from '../text.ts';

export const UNIT_MEANS = {
  code: { en: 'code of the unit', hi: 'इकाई का कोड' },
  kind: { en: 'headquarters, zone, range, district …', hi: 'मुख्यालय, जोन, परिक्षेत्र, जनपद …' },
  nameEn: { en: 'name in English', hi: 'अंग्रेज़ी नाम' },
  nameHi: { en: 'name in Hindi', hi: 'हिंदी नाम' },
  reportsTo: { en: 'code of the unit above it', hi: 'ऊपर की इकाई का कोड' },
  district: { en: 'its district', hi: 'जनपद' },
  confirmed: { en: 'an administrator has confirmed where it belongs', hi: 'प्रशासक ने पुष्टि की है कि किसके अधीन है' },
  email: { en: 'e-mail address', hi: 'ई-मेल' },
  phone: { en: 'telephone', hi: 'फ़ोन' },
  whatsapp: { en: 'WhatsApp number', hi: 'व्हाट्सऐप नंबर' },
  from: { en: 'since when it exists; empty where that is not known', hi: 'कब से है; ज्ञात न हो तो रिक्त' },
  to: { en: 'until when it existed', hi: 'कब तक रही' },
  fromDay: { en: 'Indian day of that', hi: 'आरंभ का भारतीय दिन' },
  toDay: { en: 'Indian day of its end', hi: 'समाप्ति का भारतीय दिन' },
} as const satisfies Record<string, Text>;
