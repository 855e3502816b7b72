/**
 * The settings that a configuration file may hold. The schema is the check; the help of `config set` and docs/configuration.md are made from
 * it. Secrets are not among the settings.
 */
import * as v from 'valibot';
import { SWEEP_HOURS, WAITING_HOURS } from '../domain/docket/targets.ts';
import { CONFIG } from '../domain/messages/program/config.ts';
import { SETTING_MEANINGS } from '../domain/messages/program/config-settings.ts';
import type { Text } from '../domain/messages/text.ts';
import { decimalTyped } from '../domain/text/typed-number.ts';
import { hasVisibleText } from '../domain/text/typed-text.ts';
import { UserError } from '../domain/user-error.ts';
import { QUERY_LENGTH } from '../domain/x/limits.ts';
import type { SettingValue } from './config.ts';

const amount = v.pipe(v.number(), v.finite(), v.gtValue(0));

const SCHEMA = v.strictObject({
  db: v.exactOptional(v.string()),
  lang: v.exactOptional(v.picklist(['en', 'hi'])),
  actor: v.exactOptional(v.string()),
  xApiUrl: v.exactOptional(v.string()),
  vocabulary: v.exactOptional(v.picklist(['tweet', 'post'])),
  queryLength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(QUERY_LENGTH.enterprise))),
  appHandle: v.exactOptional(v.string()),
  replies: v.exactOptional(v.picklist(['yes', 'no'])),
  monthlyBudgetUsd: v.exactOptional(amount),
  inrPerUsd: v.exactOptional(amount),
  backupFolder: v.exactOptional(v.string()),
  backupRecipient: v.exactOptional(v.string()),
  backupIdentity: v.exactOptional(v.string()),
  waitingHours: v.exactOptional(amount),
  sweepHours: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
});

export type SettingValues = v.InferOutput<typeof SCHEMA>;
export type SettingKey = keyof SettingValues;

interface Setting<Value> {
  /** The environment variable that takes precedence over the files. */
  readonly variable?: string;
  readonly fallback: Value | null;
  /** What may be typed before the number. */
  readonly sign?: '$' | '₹';
}

const SETTINGS: { readonly [Key in SettingKey]-?: Setting<NonNullable<SettingValues[Key]>> } = {
  db: { variable: 'UPPOLICE_DB', fallback: null },
  lang: { variable: 'UPPOLICE_LANG', fallback: 'en' },
  actor: { variable: 'UPPOLICE_ACTOR', fallback: null },
  xApiUrl: { variable: 'UPPOLICE_X_API_URL', fallback: 'https://api.x.com' },
  vocabulary: { fallback: 'tweet' },
  queryLength: { fallback: QUERY_LENGTH.selfServe },
  appHandle: { fallback: null },
  replies: { fallback: 'no' },
  monthlyBudgetUsd: { fallback: null, sign: '$' },
  inrPerUsd: { fallback: 88, sign: '₹' },
  backupFolder: { fallback: null },
  backupRecipient: { fallback: null },
  backupIdentity: { fallback: null },
  waitingHours: { fallback: WAITING_HOURS },
  sweepHours: { fallback: SWEEP_HOURS },
};

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export interface SettingOrigin {
  readonly variable: string | null;
  readonly fallback: SettingValue | null;
}

export interface SettingDescription extends SettingOrigin {
  readonly meaning: Text;
  /** The values that it takes: `en or hi`. */
  readonly expected: Text;
}

/** Where its value comes from, besides the files. */
export function originOf(key: SettingKey): SettingOrigin {
  const { variable = null, fallback } = SETTINGS[key];
  return { variable, fallback };
}

export function settingOf(key: SettingKey): SettingDescription {
  return { ...originOf(key), meaning: SETTING_MEANINGS[key], expected: expectedOf(key) };
}

/** Throws UserError `not_found` for a name that is not a setting's. */
export function settingKey(typed: string): SettingKey {
  const key = SETTING_KEYS.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (key) return key;
  throw new UserError('not_found', CONFIG.notASetting(typed), [CONFIG.allSettings(SETTING_KEYS.join(', '))]);
}

/** What a file sets. Throws UserError `platform`, naming the file and the first setting that is wrong. */
export function checkSettings(path: string, values: unknown): SettingValues {
  const checked = v.safeParse(SCHEMA, values, { abortEarly: true });
  if (checked.success && !Array.isArray(values)) return checked.output;
  const key = checked.success ? null : v.getDotPath(checked.issues[0]);
  if (key === null) throw new UserError('platform', CONFIG.notAnObject(path), [CONFIG.allSettings(SETTING_KEYS.join(', '))]);
  const known = SETTING_KEYS.find((each) => each === key);
  if (!known) throw new UserError('platform', CONFIG.unknownKey(path, key), [CONFIG.allSettings(SETTING_KEYS.join(', '))]);
  throw new UserError('platform', CONFIG.wrongValue(path, key, expectedOf(known)), [CONFIG.changeIt(key)]);
}

/** A value as it was typed. Throws UserError `bad_input`; `usage` where nothing was typed. */
export function parseSetting(key: SettingKey, typed: string): SettingValue {
  const schema = schemaOf(key);
  const value = schema.type === 'number' ? (decimalTyped(typed, SETTINGS[key].sign) ?? typed) : typed;
  const checked = v.safeParse(schema, value);
  if (checked.success && (typeof value === 'number' || hasVisibleText(value))) return checked.output;
  // An empty text is wrong usage everywhere.
  const code = hasVisibleText(typed) ? 'bad_input' : 'usage';
  throw new UserError(code, CONFIG.wrongTyped(key, expectedOf(key), typed), [CONFIG.meaning(SETTING_MEANINGS[key])]);
}

function schemaOf(key: SettingKey) {
  return SCHEMA.entries[key].wrapped;
}

function expectedOf(key: SettingKey): Text {
  const schema = schemaOf(key);
  if (schema.type === 'picklist') return CONFIG.oneOf(schema.options);
  if (schema.type === 'string') return CONFIG.anyText;
  for (const action of schema.pipe) if (action.type === 'max_value') return CONFIG.wholeNumberUpTo(action.requirement);
  return schema.pipe.some((action) => action.type === 'min_value') ? CONFIG.numberFromZero : CONFIG.numberAboveZero;
}
