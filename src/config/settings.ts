/** The settings that a configuration file may hold: what each means, and which values it takes. Secrets are not among them. */
import { UserError } from '../domain/user-error.ts';
import type { SettingValue } from './config.ts';

interface Setting {
  readonly kind: 'text' | 'number';
  /** What it is, in a few words. */
  readonly about: string;
  /** The environment variable that goes before the files. */
  readonly variable?: string;
  readonly fallback: SettingValue | null;
  /** What is wrong with a value of the right kind; null where nothing is. */
  readonly fault?: (value: SettingValue) => string | null;
}

export const SETTINGS = {
  db: { kind: 'text', about: 'the register: a SQLite file or postgres://…', variable: 'UPPOLICE_DB', fallback: null },
  lang: { kind: 'text', about: 'language of what is shown: en or hi', variable: 'UPPOLICE_LANG', fallback: 'en', fault: oneOf('en', 'hi') },
  actor: { kind: 'text', about: 'the name under which acts are recorded', variable: 'UPPOLICE_ACTOR', fallback: null },
  xApiUrl: { kind: 'text', about: 'where X answers', variable: 'UPPOLICE_X_API_URL', fallback: 'https://api.x.com' },
  vocabulary: {
    kind: 'text',
    about: 'names of fields that X is asked for: tweet or post',
    fallback: 'tweet',
    fault: oneOf('tweet', 'post'),
  },
  queryLength: {
    kind: 'number',
    about: 'longest search query of the contract with X: 512, or 4096 for Enterprise',
    fallback: 512,
    fault: (value) => (Number.isInteger(value) && Number(value) <= 4096 ? null : 'must be a whole number up to 4096'),
  },
  replies: {
    kind: 'text',
    about: 'whether a sync also reads what the handles answer: yes or no',
    fallback: 'no',
    fault: oneOf('yes', 'no'),
  },
  monthlyBudgetUsd: { kind: 'number', about: 'what X may cost in a month (UTC), in dollars', fallback: null },
  inrPerUsd: { kind: 'number', about: 'rupees for a dollar, for estimates', fallback: 88 },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValues = Partial<Record<SettingKey, SettingValue>>;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export function settingOf(key: SettingKey): Setting {
  return SETTINGS[key];
}

/** Throws UserError `not_found` for what is no setting. */
export function settingKey(typed: string): SettingKey {
  const key = SETTING_KEYS.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (key) return key;
  throw new UserError('not_found', `There is no setting "${typed}".`, [`Settings: ${SETTING_KEYS.join(', ')}`]);
}

/** What is wrong with a value; null where nothing is. */
export function faultOf(key: SettingKey, value: unknown): string | null {
  const { kind, fault } = settingOf(key);
  if (kind === 'number' ? typeof value !== 'number' || !Number.isFinite(value) || value <= 0 : typeof value !== 'string') {
    return `must be a ${kind === 'number' ? 'number above 0' : 'text'}`;
  }
  return fault?.(value as SettingValue) ?? null;
}

/** A value as it was typed. Throws UserError `bad_input`. */
export function parseSetting(key: SettingKey, typed: string): SettingValue {
  const value = settingOf(key).kind === 'number' && typed.trim() !== '' ? Number(typed) : typed;
  const fault = faultOf(key, value);
  if (fault === null) return value;
  throw new UserError('bad_input', `The setting "${key}" ${fault}, not "${typed}".`, [`It is ${settingOf(key).about}.`]);
}

function oneOf(...values: readonly string[]): (value: SettingValue) => string | null {
  return (value) => (values.includes(String(value)) ? null : `must be ${values.join(' or ')}`);
}
