/** The configuration: flag > environment > the user's file > the machine's file > default. */
import { dirname, join } from 'node:path';
import { CONFIG } from '../domain/messages/program/config.ts';
import { refuseMistyped } from '../domain/register-location.ts';
import { hasVisibleText } from '../domain/text/typed-text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Config, SettingNow, SettingValue } from './config.ts';
import { cacheFolder, configFiles, dataFolder, type Environment } from './paths.ts';
import { secretFrom } from './secrets.ts';
import { originOf, SETTING_KEYS, type SettingKey } from './settings.ts';
import { readSettingsFile } from './settings-file.ts';

export interface Flags {
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
}

/** Throws UserError `platform` (exit 20) for a file or value that can't be used, naming it. */
export function loadConfig(flags: Flags, env: Environment, platform: NodeJS.Platform = process.platform): Config {
  if (flags.db !== undefined && !hasVisibleText(flags.db)) throw new UserError('usage', CONFIG.emptyDb, [CONFIG.nameDb]);
  const values = settingsNow(flags, env, platform);
  // What the program chose itself is a path, whatever the user's folder is called.
  if (values.db.origin !== 'default') refuseMistyped(String(values.db.value));
  const lang = values.lang.value;
  if (lang !== 'en' && lang !== 'hi') throw new UserError('usage', CONFIG.unknownLanguage(String(lang)), [CONFIG.chooseLanguage]);
  return {
    db: String(values.db.value),
    lang,
    actor: text(values.actor.value),
    xApiUrl: String(values.xApiUrl.value),
    xBearerToken: secretFrom(env, 'UPPOLICE_X_BEARER_TOKEN'),
    xUserToken: secretFrom(env, 'UPPOLICE_X_USER_TOKEN'),
    vocabulary: values.vocabulary.value === 'post' ? 'post' : 'tweet',
    queryLength: Number(values.queryLength.value),
    appHandle: text(values.appHandle.value),
    replies: values.replies.value === 'yes',
    monthlyBudgetUsd: values.monthlyBudgetUsd.value === null ? null : Number(values.monthlyBudgetUsd.value),
    inrPerUsd: Number(values.inrPerUsd.value),
    waitingHours: Number(values.waitingHours.value),
    sweepHours: Number(values.sweepHours.value),
    backupFolder: text(values.backupFolder.value),
    backupRecipient: text(values.backupRecipient.value),
    backupIdentity: text(values.backupIdentity.value),
    numbersFolder: join(dataFolder(env, platform), 'numbers'),
    cacheFolder: cacheFolder(env, platform),
    credentialsFolder: join(dirname(configFiles(env, platform).user), 'credentials'),
  };
}

/** Every setting as it is now, and where it comes from. Throws UserError `platform` for a file that can't be used. */
export function settingsNow(flags: Flags, env: Environment, platform: NodeJS.Platform = process.platform): Record<SettingKey, SettingNow> {
  const files = configFiles(env, platform);
  const user = readSettingsFile(files.user, Boolean(env['UPPOLICE_CONFIG']));
  const machine = readSettingsFile(files.machine, false);
  const now = (key: SettingKey): SettingNow => {
    const { variable, fallback } = originOf(key);
    const flag = key === 'db' || key === 'lang' ? flags[key] : undefined;
    if (flag !== undefined) return { key, value: flag, origin: 'flag' };
    // The address of a server may hold a password.
    const named = key === 'db' ? secretFrom(env, 'UPPOLICE_DB') : variable === null ? undefined : env[variable];
    if (named) return { key, value: named, origin: 'environment' };
    // An empty text counts as none.
    if (user[key]) return { key, value: user[key], origin: 'user' };
    if (machine[key]) return { key, value: machine[key], origin: 'machine' };
    return { key, value: key === 'db' ? join(dataFolder(env, platform), 'register.db') : fallback, origin: 'default' };
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, now(key)])) as Record<SettingKey, SettingNow>;
}

function text(value: SettingValue | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}
