/** Which emergency number a citizen hears of, by where they are. */
import { countryText } from '../../directory/country.ts';
import type { EmergencyCall, EmergencyNumbers } from '../../directory/emergency-call.ts';
import { joined, type Text, verbatim } from '../text.ts';

/** `999 or 112 (ambulance 998, fire 997)`. */
function numbersShown({ call, ambulance, fire }: EmergencyNumbers): Text {
  const services: Text[] = [
    ...(ambulance ? [{ en: `ambulance ${ambulance}`, hi: `एम्बुलेंस ${ambulance}` }] : []),
    ...(fire ? [{ en: `fire ${fire}`, hi: `अग्निशमन ${fire}` }] : []),
  ];
  const all: Text = { en: call.join(' or '), hi: call.join(' या ') };
  return services.length === 0 ? all : joined([all, joined([verbatim('('), joined(services, ', '), verbatim(')')], '')], ' ');
}

function localNumber(call: Extract<EmergencyCall, { where: 'abroad' }>): Text {
  const country = countryText(call.country);
  if (call.numbers === null) {
    return { en: `the local emergency number of ${country.en}`, hi: `${country.hi} का स्थानीय आपात नंबर` };
  }
  const numbers = numbersShown(call.numbers);
  return { en: `${numbers.en} in ${country.en}`, hi: `${country.hi} में ${numbers.hi}` };
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
    const local = localNumber(call);
    return {
      en: `Life may be in danger: tell the citizen at once: ${local.en}; for danger in Uttar Pradesh 112 there, women also 1090.`,
      hi: `जान का खतरा हो सकता है: नागरिक को तुरंत बताएँ: ${local.hi}; खतरा उत्तर प्रदेश में हो तो वहाँ 112, महिलाओं को 1090 भी।`,
    };
  },
  /** For a unit of the state, in a packet: it can't assume that the complainant reaches 112. */
  complainantAbroad: (call: Extract<EmergencyCall, { where: 'abroad' }>): Text => {
    const local = localNumber(call);
    return {
      en: `The complainant is abroad. To call for help there: ${local.en}; in Uttar Pradesh 112.`,
      hi: `शिकायतकर्ता विदेश में है। वहाँ सहायता के लिए: ${local.hi}; उत्तर प्रदेश में 112।`,
    };
  },
  /** For the legend of a list: `999 in the United Kingdom`. */
  local: localNumber,
} as const satisfies Record<string, (call: never) => Text>;
