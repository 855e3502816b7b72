/** Which emergency number a citizen hears of, by where they are. */
import { countryInSentence } from '../../directory/country.ts';
import type { AbroadCall, EmergencyCall, EmergencyNumbers, UnsureCall } from '../../directory/emergency-call.ts';
import { joined, type Text, verbatim } from '../text.ts';

/** `999 or 112 (ambulance 998, fire 997)`. */
function numbersShown({ call, ambulance, fire }: EmergencyNumbers): Text {
  const services: Text[] = [
    ...(ambulance ? [{ en: `ambulance ${ambulance}`, hi: `एंबुलेंस ${ambulance}` }] : []),
    ...(fire ? [{ en: `fire ${fire}`, hi: `अग्निशमन ${fire}` }] : []),
  ];
  const all: Text = { en: call.join(' or '), hi: call.join(' या ') };
  return services.length === 0 ? all : joined([all, joined([verbatim('('), joined(services, ', '), verbatim(')')], '')], ' ');
}

function localNumber(call: AbroadCall): Text {
  const country = countryInSentence(call.country);
  if (call.numbers === null) {
    return { en: `the local emergency number of ${country.en}`, hi: `${country.hi} का स्थानीय आपात नंबर` };
  }
  const numbers = numbersShown(call.numbers);
  return { en: `${numbers.en} in ${country.en}`, hi: `${country.hi} में ${numbers.hi}` };
}

/** `in Canada 911`. */
function numberElsewhere({ country, numbers }: UnsureCall): Text {
  const where =
    country === null
      ? { en: 'abroad', hi: 'विदेश में' }
      : { en: `in ${countryInSentence(country).en}`, hi: `${countryInSentence(country).hi} में` };
  const there = numbers === null ? { en: 'the local emergency number', hi: 'स्थानीय आपात नंबर' } : numbersShown(numbers);
  return joined([where, there], ' ');
}

export const EMERGENCY = {
  /** For the desk, on the page of a docket. */
  tellCitizen: (call: EmergencyCall): Text => {
    if (call.where === 'india') {
      return {
        en: 'Life may be in danger: tell the citizen 112 at once; women also 1090.',
        hi: 'जान का खतरा हो सकता है: नागरिक को तुरंत 112 बताएँ; महिलाओं को 1090 भी।',
      };
    }
    if (call.where === 'unsure') {
      const { en, hi } = numberElsewhere(call);
      return {
        en: `Life may be in danger: tell the citizen both numbers at once: if in India 112 (women also 1090); ${en}.`,
        hi: `जान का खतरा हो सकता है: नागरिक को तुरंत दोनों नंबर बताएँ: भारत में हों तो 112 (महिलाओं को 1090 भी); ${hi}।`,
      };
    }
    const local = localNumber(call);
    return {
      en: `Life may be in danger: tell the citizen at once: ${local.en}; for danger in Uttar Pradesh 112 there, women also 1090.`,
      hi: `जान का खतरा हो सकता है: नागरिक को तुरंत बताएँ: ${local.hi}; खतरा उत्तर प्रदेश में हो तो वहाँ 112, महिलाओं को 1090 भी।`,
    };
  },
  /** For a unit of the state, in a packet: it can't assume that the complainant reaches 112. */
  complainantAbroad: (call: AbroadCall | UnsureCall): Text => {
    if (call.where === 'unsure') {
      const { en, hi } = numberElsewhere(call);
      return {
        en: `The complainant may be abroad. To call for help: if in India 112; ${en}.`,
        hi: `शिकायतकर्ता विदेश में हो सकता है। सहायता के लिए: भारत में हों तो 112; ${hi}।`,
      };
    }
    const local = localNumber(call);
    return {
      en: `The complainant is abroad. To call for help there: ${local.en}; in Uttar Pradesh 112.`,
      hi: `शिकायतकर्ता विदेश में है। वहाँ सहायता के लिए: ${local.hi}; उत्तर प्रदेश में 112।`,
    };
  },
  /** For the legend of a list: `999 in the United Kingdom`. */
  local: (call: EmergencyCall): Text =>
    call.where === 'india' ? { en: '112 in India', hi: 'भारत में 112' } : call.where === 'abroad' ? localNumber(call) : numberElsewhere(call),
  /** The same where there is little room: `GB 999 or 112`. */
  inShort: (call: EmergencyCall): Text => {
    if (call.where === 'india') return verbatim('IN 112');
    const { country, numbers } = call;
    if (country === null) return { en: 'abroad local number', hi: 'विदेश में स्थानीय नंबर' };
    if (numbers === null) return { en: `${country} local number`, hi: `${country} स्थानीय नंबर` };
    return { en: `${country} ${numbers.call.join(' or ')}`, hi: `${country} ${numbers.call.join(' या ')}` };
  },
  moreCountries: (n: number): Text => ({ en: `${n} more: see show`, hi: `${n} अन्य: show देखें` }),
  seeDocket: { en: 'abroad the local number: see show', hi: 'विदेश में स्थानीय नंबर: show देखें' },
} as const satisfies Record<string, Text | ((value: never) => Text)>;
