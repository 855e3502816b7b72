/** Every spelling of every district is found in plain sentences, in both scripts. */
import { describe, expect, it } from 'vitest';
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import spellings from '../../../data/gazetteer/spellings.json' with { type: 'json' };
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const DEVANAGARI = /[\u0900-\u097f]/;

function routing(text: string) {
  return reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
}

function sentences(name: string): string[] {
  return DEVANAGARI.test(name)
    ? [`${name} में मेरी मोटरसाइकिल चोरी हो गई है, कृपया मदद करें`, `सर, जनपद ${name} की पुलिस मेरी शिकायत नहीं सुन रही`, `${name}: दुकान में चोरी`]
    : [
        `My motorcycle was stolen in ${name}, please help`,
        `${name} me meri bike chori ho gayi hai, madad kare`,
        `Theft in district ${name.toUpperCase()}, no action by police`,
      ];
}

describe('the names of the districts', () => {
  it.each(districts)('$name is found under each of its spellings', ({ name, nameHi, otherNames, formerNames }) => {
    const misspellings = (spellings as Record<string, string[]>)[name] ?? [];
    for (const spelling of [name, nameHi, ...otherNames, ...formerNames, ...misspellings]) {
      for (const sentence of sentences(spelling)) {
        const { decision, district, candidates } = routing(sentence);
        expect({ sentence, decision, district: district ?? candidates[0]?.district }).toEqual({
          sentence,
          decision: 'auto',
          district: name,
        });
      }
    }
  });

  it('leaves a seat that two districts share to a person, with both as candidates', () => {
    const { decision, candidates } = routing('अकबरपुर में मेरी दुकान में चोरी हो गई');
    expect(decision).toBe('review');
    expect(candidates.map(({ district }) => district)).toEqual(expect.arrayContaining(['Ambedkar Nagar', 'Kanpur Dehat']));
  });
});
