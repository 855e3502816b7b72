/** The words for somebody who is abroad or who did not post, and for what became of a docket at a body outside the state police. */
import type { BodyStatus } from '../../../overseas/outside-body.ts';
import type { Text } from '../../text.ts';

export const ABROAD = {
  reach: { en: 'Reach', hi: 'संपर्क' },
  relay: { en: 'Through', hi: 'माध्यम' },
  country: { en: 'Abroad', hi: 'विदेश' },
  outside: { en: 'Outside', hi: 'बाहरी' },
  safe: { en: 'safe to contact', hi: 'संपर्क सुरक्षित' },
  notSafe: { en: 'NOT SAFE TO CONTACT', hi: 'संपर्क सुरक्षित नहीं' },
  safeHow: (how: string): Text => ({ en: `safe only so: ${how}`, hi: `केवल ऐसे सुरक्षित: ${how}` }),
  safety: (safe: Text | null, when: string | null): Text => {
    const parts: Text[] = [...(safe === null ? [] : [safe]), ...(when === null ? [] : [{ en: `when: ${when}`, hi: `कब: ${when}` }])];
    return { en: parts.map(({ en }) => en).join(' · '), hi: parts.map(({ hi }) => hi).join(' · ') };
  },
  byRelative: { en: 'a relative', hi: 'परिजन' },
  byCoordinator: (name: string, city: string | null): Text => ({
    en: `coordinator ${name}${city === null ? '' : `, ${city}`}`,
    hi: `समन्वयक ${name}${city === null ? '' : `, ${city}`}`,
  }),
  answers: (name: string, city: string | null): Text => ({
    en: `coordinator there: ${name}${city === null ? '' : `, ${city}`}`,
    hi: `वहाँ के समन्वयक: ${name}${city === null ? '' : `, ${city}`}`,
  }),
  nobodyAnswers: { en: 'no coordinator there', hi: 'वहाँ कोई समन्वयक नहीं' },
  there: (clock: string): Text => ({ en: `there it is ${clock}`, hi: `वहाँ समय ${clock}` }),
  thereBetween: (first: string, last: string): Text => ({
    en: `there it is ${first} to ${last}, by place`,
    hi: `वहाँ समय ${first} से ${last}, स्थान के अनुसार`,
  }),
  noClock: { en: 'its time is not known', hi: 'वहाँ का समय ज्ञात नहीं' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const BODY_STATUS_WORDS = {
  asked: { en: 'asked', hi: 'भेजा गया' },
  accepted: { en: 'has taken it up', hi: 'स्वीकार किया' },
  answered: { en: 'has answered', hi: 'उत्तर मिला' },
  refused: { en: 'has refused', hi: 'अस्वीकार किया' },
} as const satisfies Record<BodyStatus, Text>;
