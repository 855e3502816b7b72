import { describe, expect, it } from 'vitest';
import { type DocketReference, parseDocketReference } from '../../../../src/domain/docket/number/docket-reference.ts';
import { refusal } from '../../../support/fails.ts';

const WHOLE: DocketReference = { kind: 'whole', number: { series: 'UPP', year: 2026, serial: 1 } };
const short = (series: string | null, year: number | null = 2026, serial = 1): DocketReference => ({ kind: 'short', series, year, serial });
const POST: DocketReference = { kind: 'post', postId: '1900000000000000001' };
const CITIZEN: DocketReference = { kind: 'citizen', handle: 'asha_agra' };

describe('a docket as it is typed or pasted', () => {
  it.each([
    ['upp-2026-1-5', WHOLE],
    ['Upp-2026-01-5', WHOLE],
    ['UPP/2026/000001/5', WHOLE],
    ['UPP 2026 000001 5', WHOLE],
    ['upp_2026_1_5', WHOLE],
    ['UPP.2026.1.5', WHOLE],
    ['UPP — 2026 — 1 — 5', WHOLE],
    ['UPP–2026–000001–5', WHOLE],
    ['UPP−2026−000001−5', WHOLE],
    ['UPP20260000015', WHOLE],
    ['UPP-2026-1-5।', WHOLE],
    ['UPP-2026-000001-5.', WHOLE],
    ['UPP-2026-000001-5,', WHOLE],
    ['UPP-2026-000001-5…', WHOLE],
    ['"UPP-2026-000001-5"', WHOLE],
    ["'UPP-2026-000001-5'", WHOLE],
    ['`UPP-2026-000001-5`', WHOLE],
    ['“UPP-2026-000001-5”', WHOLE],
    ['‘UPP-2026-000001-5’', WHOLE],
    ['„UPP-2026-000001-5“', WHOLE],
    ['«UPP-2026-000001-5»', WHOLE],
    ['「UPP-2026-000001-5」', WHOLE],
    ['"UPP-2026-000001-5".', WHOLE],
    ['(UPP-2026-000001-5)', WHOLE],
    ['[UPP-2026-000001-5],', WHOLE],
    ['<UPP-2026-000001-5>', WHOLE],
    ['*UPP-2026-000001-5*', WHOLE],
    ['• UPP-2026-000001-5', WHOLE],
    ['- UPP-2026-000001-5', WHOLE],
    ['#UPP-2026-000001-5', WHOLE],
    ['UPP-\u200b2026-000001-5', WHOLE],
    ['\ufeffUPP-2026-000001-5\r\n', WHOLE],
    ['ＵＰＰ－２０２６－１－５', WHOLE],
    ['UPP-२०२६-१-५', WHOLE],
    ['UPP-۲۰۲۶-۱-۵', WHOLE],
    ['Docket UPP-2026-000001-5', WHOLE],
    ['Docket No: UPP-2026-000001-5', WHOLE],
    ['डॉकेट सं. UPP-२०२६-०००००१-५', WHOLE],
    ['शिकायत संख्या UPP-2026-000001-5', WHOLE],
    ['आपकी शिकायत UPP-2026-000001-5 पर दर्ज है।', WHOLE],
    ['Re: your mail of Monday about UPP-2026-000001-5, please see', WHOLE],
    ['upp-2026-1', short('UPP')],
    ['UPP-2026-000001', short('UPP')],
    ['UPP2026000001', short('UPP')],
    ['2026-1-5', short(null)],
    ['2026/000001/5', short(null)],
    ['२०२६-१', short(null)],
    ['1/2026', short(null)],
    ['१/२०२६', short(null)],
    ['UPP/000001/2026', short('UPP')],
    ['1234/2026', short(null, 2026, 1234)],
    ['2025/2026', short(null, 2025, 2026)],
    ['1', short(null, null)],
    ['#1', short(null, null)],
    ['# 1', short(null, null)],
    ['1.', short(null, null)],
    ['(1)', short(null, null)],
    ['No. 1', short(null, null)],
    ['№ 1', short(null, null)],
    ['क्रमांक १', short(null, null)],
    ['000001', short(null, null)],
    ['१', short(null, null)],
    ['１', short(null, null)],
    ['۱', short(null, null)],
    ['1900000000000000001', POST],
    ['१९००००००००००००००००१', POST],
    ['https://x.com/i/web/status/1900000000000000001', POST],
    ['x.com/i/status/1900000000000000001', POST],
    ['https://x.com/asha/status/1900000000000000001', POST],
    ['https://x.com/asha/status/1900000000000000001/', POST],
    ['https://x.com/asha/status/1900000000000000001?s=20', POST],
    ['https://x.com/asha/status/1900000000000000001?t=aBc&s=09.', POST],
    ['https://x.com/asha/status/1900000000000000001/photo/1', POST],
    ['HTTPS://TWITTER.COM/asha/statuses/1900000000000000001', POST],
    ['https://mobile.twitter.com/asha/status/1900000000000000001?s=20', POST],
    ['http://www.x.com/asha/status/1900000000000000001#m', POST],
    ['https://m.twitter.com/asha/status/1900000000000000001', POST],
    ['https://vxtwitter.com/asha/status/1900000000000000001', POST],
    ['https://nitter.net/asha/status/1900000000000000001#m', POST],
    ['<https://x.com/asha/status/1900000000000000001>', POST],
    ['[post](https://x.com/asha/status/1900000000000000001)', POST],
    ['देखें https://x.com/asha/status/1900000000000000001 तुरंत', POST],
    ['@asha_agra', CITIZEN],
    ['＠asha_agra', CITIZEN],
    ['"@asha_agra",', CITIZEN],
    ['https://x.com/asha_agra', CITIZEN],
    ['https://x.com/asha_agra/', CITIZEN],
    ['x.com/asha_agra?s=21', CITIZEN],
    ['https://mobile.twitter.com/asha_agra/with_replies', CITIZEN],
    ['twitter.com/@asha_agra/', CITIZEN],
  ])('is read however it is spelt, where only one thing can be meant: %s', (typed, reference) => {
    expect(parseDocketReference(typed)).toEqual(reference);
  });

  it.each(['upp-2026-1-4', '2026-1-4', 'UPP 2026 1 4', 'UPP20260000014', '“UPP-2026-000001-4”', 'आपकी शिकायत UPP-2026-000001-4 पर दर्ज है।'])(
    'is refused with a wrong check digit in any spelling: %s',
    (typed) => {
      expect(() => parseDocketReference(typed)).toThrow(expect.objectContaining({ message: expect.stringContaining('check digit') }));
    },
  );

  it.each([
    '',
    '0',
    '2026-0',
    '0/2026',
    '-5',
    '−5',
    'UPP',
    'UPP-2026',
    '2026-0001238',
    'UPP-2026-0001238',
    '12 34',
    '31,32',
    '1,234',
    '1e9',
    '1.5e3',
    'asha_agra',
    'asha@example.com',
    '@a_name_of_more_than_15',
    '@asha @ravi',
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/search?q=agra',
    'https://example.com/asha_agra',
    'https://notx.com.example.org/asha/status/1900000000000000001x',
    '123456789012345678901',
  ])('is refused when it is none: "%s"', (typed) => {
    const { code, hints } = refusal(() => parseDocketReference(typed));
    expect(code).toBe('bad_input');
    expect(hints.join(' ')).toContain('UPP-2026-000123-8');
  });

  it.each([
    'UPP-2026-000001-5 and UPP-2026-000002-0',
    'https://x.com/asha/status/1900000000000000001 https://x.com/asha/status/1900000000000000002',
  ])('is refused where several are named, not guessed: %s', (typed) => {
    expect(refusal(() => parseDocketReference(typed)).text.en).toContain('More than one docket');
  });

  it('is the same docket where its number is pasted twice', () => {
    expect(parseDocketReference('UPP-2026-000001-5 (UPP-2026-000001-5)')).toEqual(WHOLE);
  });

  it('is not followed by a short link, which says nothing: the address behind it is asked for', () => {
    const { text, nextSteps } = refusal(() => parseDocketReference('https://t.co/aBcDeFgHiJ'));
    expect(text.en).toContain('short link');
    expect(nextSteps[0]?.en).toContain('Open it in a browser');
  });
});
