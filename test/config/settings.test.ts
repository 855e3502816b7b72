import { describe, expect, it } from 'vitest';
import { checkSettings, parseSetting, SETTING_KEYS, type SettingKey, settingOf } from '../../src/config/settings.ts';
import { refusal } from '../support/fails.ts';

describe('a configuration file', () => {
  it('may set anything, or nothing', () => {
    expect(checkSettings('c.json', {})).toEqual({});
    const all = {
      db: 'postgres://desk@hq/uppolice',
      lang: 'hi',
      actor: 'Desk 1',
      xApiUrl: 'http://127.0.0.1:8080',
      vocabulary: 'post',
      queryLength: 4096,
      appHandle: 'Uppolice',
      replies: 'yes',
      monthlyBudgetUsd: 0.5,
      inrPerUsd: 90,
      backupFolder: '/srv/backups',
      backupRecipient: 'desk@uppolice.example',
      backupIdentity: '/etc/uppolice/age.key',
      waitingHours: 12,
      sweepHours: 0,
    };
    expect(checkSettings('c.json', all)).toEqual(all);
    expect(Object.keys(all)).toEqual(SETTING_KEYS);
  });

  it.each([
    [[], 'must hold one JSON object', 'एक JSON ऑब्जेक्ट'],
    [null, 'must hold one JSON object', 'एक JSON ऑब्जेक्ट'],
    ['lang', 'must hold one JSON object', 'एक JSON ऑब्जेक्ट'],
    [{ token: 'x' }, 'holds "token", which is not a setting', '"token"'],
    [{ constructor: 'x' }, 'holds "constructor", which is not a setting', '"constructor"'],
    [{ lang: 'fr' }, '"lang" in c.json must be en or hi', 'en या hi'],
    [{ lang: ['en'] }, '"lang" in c.json must be en or hi', 'en या hi'],
    [{ actor: 5 }, '"actor" in c.json must be a text', 'कोई पाठ'],
    [{ actor: null }, '"actor" in c.json must be a text', 'कोई पाठ'],
    [{ queryLength: 5000 }, '"queryLength" in c.json must be a whole number from 1 to 4096', 'पूर्ण संख्या'],
    [{ queryLength: '512' }, '"queryLength" in c.json must be a whole number from 1 to 4096', 'पूर्ण संख्या'],
    [{ monthlyBudgetUsd: 0 }, '"monthlyBudgetUsd" in c.json must be a number above 0', '0 से बड़ी संख्या'],
    [{ monthlyBudgetUsd: Number.NaN }, '"monthlyBudgetUsd" in c.json must be a number above 0', '0 से बड़ी संख्या'],
  ])('that holds %j is refused: %s', (values, english, hindi) => {
    const { code, text } = refusal(() => checkSettings('c.json', values));
    expect(code).toBe('platform');
    expect(text.en).toContain(english);
    expect(text.hi).toContain(hindi);
  });

  it('names the setting that is wrong, not the value: a secret may stand there by mistake', () => {
    expect(refusal(() => checkSettings('c.json', { lang: 'secret-0123' })).message).not.toContain('secret');
  });
});

describe('a setting', () => {
  it.each<[SettingKey, string, string | number]>([
    ['queryLength', '512', 512],
    ['monthlyBudgetUsd', ' 200.5 ', 200.5],
    ['replies', 'no', 'no'],
    ['waitingHours', '१२', 12],
    ['sweepHours', '0', 0],
    ['monthlyBudgetUsd', '$50', 50],
    ['monthlyBudgetUsd', '५०', 50],
    ['inrPerUsd', '₹88.5', 88.5],
    ['actor', '7', '7'],
  ])('%s typed as "%s" is %j', (key, typed, value) => {
    expect(parseSetting(key, typed)).toBe(value);
  });

  it.each<[SettingKey, string]>([
    ['queryLength', '0'],
    ['monthlyBudgetUsd', '-1'],
    ['monthlyBudgetUsd', '1e999'],
    ['inrPerUsd', 'many'],
    ['inrPerUsd', '$88'],
    ['waitingHours', '0x10'],
    ['waitingHours', '1e2'],
    ['waitingHours', 'Infinity'],
    ['vocabulary', 'TWEET'],
  ])('%s can’t be "%s"', (key, typed) => {
    const { code, hints } = refusal(() => parseSetting(key, typed));
    expect(code).toBe('bad_input');
    expect(hints).toEqual([`It is ${settingOf(key).meaning.en}.`]);
  });

  it.each<[SettingKey, string]>([
    ['queryLength', ''],
    ['actor', ' '],
    ['db', '\u200b'],
  ])('%s typed as "%s" is wrong usage, as every empty text is', (key, typed) => {
    const { code, hints } = refusal(() => parseSetting(key, typed));
    expect(code).toBe('usage');
    expect(hints).toEqual([`It is ${settingOf(key).meaning.en}.`]);
  });
});
