import { describe, expect, it } from 'vitest';
import { answeringAt, placeOfOrigin } from '../../../src/domain/overseas/terms.ts';

const term = (id: number, cityKey: string, from: string, to: string | null = null) => ({ id, country: 'GB', cityKey, from, to });
const whole = term(1, '', '2026-01');
const london = term(2, 'london', '2026-01');
const leeds = term(3, 'leeds', '2026-03');
const BRITAIN = { country: 'GB', cityKey: '' };

describe('who answers for complaints from a place abroad', () => {
  it('is the coordinator of the country, else the only one of a city, and nobody where there are several', () => {
    expect(answeringAt([whole, london, leeds], BRITAIN, '2026-04')).toBe(whole);
    expect(answeringAt([london, leeds], BRITAIN, '2026-02')).toBe(london);
    expect(answeringAt([london, leeds], BRITAIN, '2026-04')).toBe(null);
    expect(answeringAt([whole], { country: 'AE', cityKey: '' }, '2026-04')).toBe(null);
  });

  it('is the coordinator of the city where it has one, else that of the country', () => {
    expect(answeringAt([whole, london], { country: 'GB', cityKey: 'london' }, '2026-02')).toBe(london);
    expect(answeringAt([whole, london], { country: 'GB', cityKey: 'leeds' }, '2026-02')).toBe(whole);
  });

  it('is no longer whose term ends at that moment', () => {
    const before = term(4, '', '2026-01', '2026-02');
    expect(answeringAt([before, london], BRITAIN, '2026-02')).toBe(london);
    expect(answeringAt([before, london], BRITAIN, '2026-01')).toBe(before);
  });
});

describe('the place that a complaint came from', () => {
  it('is that of the coordinator who passed it on, whatever the country that was read', () => {
    expect(placeOfOrigin({ country: 'AE', relayedBy: 2 }, [whole, london])).toBe(london);
  });

  it('is the country of the complainant without a coordinator, and not known without a country', () => {
    expect(placeOfOrigin({ country: 'GB', relayedBy: null }, [london])).toEqual(BRITAIN);
    expect(placeOfOrigin({ country: null, relayedBy: null }, [london])).toBe(null);
  });
});
