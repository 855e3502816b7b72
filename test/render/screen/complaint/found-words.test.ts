import { describe, expect, it } from 'vitest';
import { queryWords } from '../../../../src/domain/text/index-text.ts';
import { fromFirstMatch, markMatches } from '../../../../src/render/screen/complaint/found-words.ts';

const marked = (text: string, query: string) => markMatches(text, queryWords(query), (match) => `[${match}]`);

describe('what a search has found', () => {
  it.each([
    ['मेरी बाइक चोरी हुई', 'चोरी', 'मेरी बाइक [चोरी] हुई'],
    ['Bike stolen, BIKE gone', 'bike', '[Bike] stolen, [BIKE] gone'],
    ['पढ़ाई और पढाई', 'पढ़ाई', '[पढ़ाई] और [पढाई]'],
    ['मोटरसाइकिल मोटर', 'मोटर*', '[मोटरसाइकिल] [मोटर]'],
    ['no one listens, one no', '"no one"', '[no one] listens, one no'],
    ['e-FIR was not lodged, FIR', 'e-fir', '[e-FIR] was not lodged, FIR'],
    ['धारा ३०७ और 307', '307', 'धारा [३०७] और [307]'],
    ['nothing here', 'bike', 'nothing here'],
    ['', 'bike', ''],
  ])('is marked in "%s" for %s', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });

  it('is shown where it stands further back than the cells reach', () => {
    const long = `${'word '.repeat(30)}we lost the tractor there`;
    expect(fromFirstMatch(long, queryWords('tractor'), 45)).toBe('…we lost the tractor there');
    expect(fromFirstMatch(long, queryWords('word'), 45)).toBe(long);
    expect(fromFirstMatch(long, [], 45)).toBe(long);
  });
});
