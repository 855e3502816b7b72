import { describe, expect, it } from 'vitest';
import { findDocketNumbers } from '../../../src/domain/docket/number/docket-number.ts';
import { emergencyCall, IN_INDIA } from '../../../src/domain/directory/emergency-call.ts';
import { forwardingReply, MOST_ALSO_UNITS, templateLanguage } from '../../../src/domain/dispatch/templates.ts';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '../../../src/domain/dispatch/weighted-length.ts';

describe('the reply that forwards', () => {
  const input = { number: 'UPP-2026-000123-4', unitHandles: ['hathraspolice'], emergency: null, call: IN_INDIA } as const;
  const NUMBER = 'UPP-2026-000002-8';

  it('contains the docket number in a form that can be found again, in both languages', () => {
    for (const language of ['hi', 'en'] as const) {
      const { text } = forwardingReply({ ...input, number: NUMBER, language });
      expect(findDocketNumbers(text)).toEqual([{ series: 'UPP', year: 2026, serial: 2 }]);
    }
  });

  it('tags the unit with a space on either side, so that no letter joins the handle', () => {
    for (const language of ['hi', 'en'] as const) expect(forwardingReply({ ...input, language }).text).toMatch(/ @hathraspolice /);
  });

  it('names 112 in an emergency, and 1090 too where a woman is in danger', () => {
    expect(forwardingReply({ ...input, language: 'hi', emergency: 'anyone' }).text).toContain(' 112 ');
    expect(forwardingReply({ ...input, language: 'hi', emergency: 'woman' }).text).toContain(' 112 या 1090 ');
    expect(forwardingReply({ ...input, language: 'hi' }).text).not.toContain('112');
  });

  it('tags every unit that it concerns', () => {
    const { text } = forwardingReply({ ...input, unitHandles: ['hathraspolice', 'Etahpolice'], language: 'hi' });
    expect(text).toContain(' @hathraspolice @Etahpolice ');
  });

  it('fits into one post even with the longest number and the most and longest handles', () => {
    for (const language of ['hi', 'en'] as const) {
      const unitHandles = Array.from({ length: 1 + MOST_ALSO_UNITS }, () => 'a'.repeat(15));
      const unknown = emergencyCall('BR', {});
      const long = emergencyCall('ZA', { ZA: { call: ['10111', '999'] } });
      const either = emergencyCall(null, { ZA: { call: ['10111', '999'] } }, { country: 'ZA' });
      const longest = emergencyCall(null, { AE: { call: ['9999', '112'] } }, { country: 'AE' });
      const nowhere = emergencyCall(null, {}, { country: null });
      const unlisted = emergencyCall(null, {}, { country: 'NZ' });
      for (const call of [IN_INDIA, unknown, long, either, longest, nowhere, unlisted]) {
        const { text } = forwardingReply({ number: 'ABCDEFGH-2026-123456789012-3', unitHandles, language, emergency: 'woman', call });
        expect(weightedLength(text)).toBeLessThanOrEqual(MAX_WEIGHTED_LENGTH);
      }
    }
  });

  it('names abroad the number that works there first, and 112 for Uttar Pradesh after it', () => {
    const call = emergencyCall('GB', { GB: { call: ['999', '112'] } });
    const { text, template } = forwardingReply({ ...input, language: 'en', emergency: 'anyone', call });
    expect(text).toMatch(/In danger call 999 or 112; in UP 112\.$/);
    expect(template).toBe('forward-abroad-en-1');
    expect(forwardingReply({ ...input, language: 'hi', emergency: 'woman', call: emergencyCall('BR', {}) }).text).toMatch(
      /तुरंत मदद: स्थानीय आपात नंबर; यूपी में 112 या 1090।$/,
    );
    expect(forwardingReply({ ...input, language: 'en', call }).text).not.toContain('999');
  });

  it('names both numbers where it is not certain that the citizen is in India', () => {
    const call = emergencyCall(null, { CA: { call: ['911'] } }, { country: 'CA' });
    const { text, template } = forwardingReply({ ...input, language: 'en', emergency: 'anyone', call });
    expect(text).toMatch(/In danger: if in India call 112; in Canada 911\.$/);
    expect(template).toBe('forward-either-en-1');
    expect(forwardingReply({ ...input, language: 'hi', emergency: 'woman', call }).text).toMatch(
      /तुरंत मदद: भारत में 112 या 1090; कनाडा में 911।$/,
    );
    expect(
      forwardingReply({ ...input, language: 'en', emergency: 'anyone', call: emergencyCall(null, {}, { country: null }) }).text,
    ).toMatch(/if in India call 112; abroad your local emergency number\.$/);
  });

  it('is in English for those who write English, else in Hindi', () => {
    expect(['hi', 'hinglish', 'en', 'ur', 'und'].map(templateLanguage)).toEqual(['hi', 'hi', 'en', 'hi', 'hi']);
  });
});
