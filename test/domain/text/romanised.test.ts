import { expect, it } from 'vitest';
import { romanised } from '../../../src/domain/text/romanised.ts';

it.each([
  ['हजरतगंज', 'Hajratganj'],
  ['अकबरपुर', 'Akbarpur'],
  ['बीजपुर', 'Bijpur'],
  ['रसड़ा', 'Rasra'],
  ['रसड\u093Cा', 'Rasra'],
  ['बांसडीह', 'Bansdih'],
  ['चौबेपुर', 'Chaubepur'],
  ['कैंट', 'Kaint'],
  ['सिविल लाइन', 'Sivil Lain'],
  ['मऊ', 'Mau'],
  ['उन्नाव', 'Unnav'],
  ['कन्नौज', 'Kannauj'],
  ['इंपीरियल', 'Impiriyal'],
  ['Cantt', 'Cantt'],
  ['', ''],
])('the name %s is written %s in Latin letters', (hindi, latin) => {
  expect(romanised(hindi)).toBe(latin);
});
