import { describe, expect, it } from 'vitest';
import { firNumberTyped, firTyped, firYearTyped, isFirYear, isOldFirYear } from '../../../../src/domain/docket/closing/fir.ts';

describe('an FIR as it is written down', () => {
  it.each([
    ['FIR 118/2026, thana Kotwali', 118, 2026, 'Kotwali'],
    ['FIR 7/26 PS Rasra', 7, 2026, 'Rasra'],
    ['fir no. 0044/2025 at police station Sadar Bazar', 44, 2025, 'Sadar Bazar'],
    ['FIR 212/2026, Tajganj', 212, 2026, 'Tajganj'],
    ['एफआईआर 118/2026, थाना कोतवाली नगर', 118, 2026, 'नगर'],
    ['एफआईआर संख्या ५६/२०२६ थाना जलेसर', 56, 2026, 'जलेसर'],
    ['मु0अ0सं0 91/26 थाना सादाबाद में दर्ज', 91, 2026, 'सादाबाद'],
    ['Hathras Junction: 12 of 2026', 12, 2026, 'Hathras Junction'],
    ['थाना रसड़ा, प्राथमिकी 3 - 2024', 3, 2024, 'रसड़ा'],
  ])('%s', (detail, number, year, thana) => {
    expect(firTyped(detail)).toEqual({ number, year, thana });
  });

  it.each([
    'FIR',
    'FIR 118',
    'FIR 118/2026',
    '118/2026, thana',
    'FIR thana Kotwali',
    'thana Kotwali 2026',
    'एफआईआर 0/2026 थाना रसड़ा',
    'registered',
    '',
  ])('names none where number, year or thana is missing: "%s"', (detail) => {
    expect(firTyped(detail)).toBeNull();
  });

  it('is asked for by its number, with the year or without', () => {
    expect(['118', '118/2026', '११८/२६', ' 5 / 2025 '].map(firNumberTyped)).toEqual([
      { number: 118, year: null },
      { number: 118, year: 2026 },
      { number: 118, year: 2026 },
      { number: 5, year: 2025 },
    ]);
    expect(['', '0', 'x', '118/1', 'FIR 118', '1/2/3'].map(firNumberTyped)).toEqual(Array(6).fill(null));
  });

  it('is of a year that has begun', () => {
    expect(['2026', '26', '२०२५', '2027', '1', 'x'].map((typed) => firYearTyped(typed, 2026))).toEqual([
      2026,
      2026,
      2025,
      null,
      null,
      null,
    ]);
  });
});

describe('the year of an FIR', () => {
  it.each([
    [1946, false, true],
    [1947, true, true],
    [2024, true, true],
    [2025, true, false],
    [2026, true, false],
    [2027, false, false],
  ])('%i in 2026: it can be %s, and is doubted as too old %s', (year, possible, old) => {
    expect([isFirYear(year, 2026), isOldFirYear(year, 2026)]).toEqual([possible, old]);
  });

  it('is refused where it has not begun or lies too far back, in either script', () => {
    expect(['1946', '2027', '२०२७', '27'].map((typed) => firYearTyped(typed, 2026))).toEqual([null, null, null, null]);
    expect(['1947', '२०२६', '26'].map((typed) => firYearTyped(typed, 2026))).toEqual([1947, 2026, 2026]);
  });
});
