/** The words for authorities outside the state's police, to which a matter may belong. */
import type { Authority } from '../../../directory/authority.ts';
import type { Text } from '../../text.ts';

export const AUTHORITY_WORDS = {
  other_state_police: { en: "another state's police", hi: 'अन्य राज्य की पुलिस' },
  railway_protection_force: { en: 'Railway Protection Force', hi: 'रेलवे सुरक्षा बल' },
  central_agency: { en: 'central agency', hi: 'केंद्रीय एजेंसी' },
  cyber_crime_portal: { en: 'cyber crime portal', hi: 'साइबर क्राइम पोर्टल' },
  district_administration: { en: 'district administration', hi: 'जिला प्रशासन' },
  revenue_department: { en: 'revenue department', hi: 'राजस्व विभाग' },
  municipal_body: { en: 'municipal body', hi: 'नगर निकाय' },
  electricity_board: { en: 'electricity board', hi: 'विद्युत विभाग' },
  transport_department: { en: 'transport department', hi: 'परिवहन विभाग' },
  health_department: { en: 'health department', hi: 'स्वास्थ्य विभाग' },
  education_department: { en: 'education department', hi: 'शिक्षा विभाग' },
  passport_office: { en: 'passport office', hi: 'पासपोर्ट कार्यालय' },
  consumer_forum: { en: 'consumer forum', hi: 'उपभोक्ता फोरम' },
  human_rights_commission: { en: 'human rights commission', hi: 'मानवाधिकार आयोग' },
  women_commission: { en: "women's commission", hi: 'महिला आयोग' },
  court: { en: 'court', hi: 'न्यायालय' },
  embassy: { en: 'embassy', hi: 'दूतावास' },
  ministry_external_affairs: { en: 'Ministry of External Affairs', hi: 'विदेश मंत्रालय' },
  other: { en: 'another authority', hi: 'कोई अन्य विभाग' },
} as const satisfies Record<Authority, Text>;
