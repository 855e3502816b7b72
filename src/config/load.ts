/** Reads the configuration: flag > environment > user's file > machine's file > default. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Config, ConfigFiles, SettingNow, SettingValue } from './config.ts';
import { faultOf, SETTING_KEYS, type SettingKey, type SettingValues, settingOf } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Flags {
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
}

/** Throws UserError `platform` (exit 20) for a file or value that can't be used, naming it. */
export function loadConfig(flags: Flags, env: Environment, platform: NodeJS.Platform = process.platform): Config {
  const values = settingsNow(flags, env, platform);
  const lang = values.lang.value;
  if (lang !== 'en' && lang !== 'hi') throw new UserError('usage', `There is no language "${lang}" here.`, ['Use --lang en or --lang hi.']);
  return {
    db: String(values.db.value),
    lang,
    actor: text(values.actor.value),
    xApiUrl: String(values.xApiUrl.value),
    xBearerToken: text(env['UPPOLICE_X_BEARER_TOKEN']),
    xUserToken: text(env['UPPOLICE_X_USER_TOKEN']),
    vocabulary: values.vocabulary.value === 'post' ? 'post' : 'tweet',
    queryLength: Number(values.queryLength.value),
    replies: values.replies.value === 'yes',
    monthlyBudgetUsd: values.monthlyBudgetUsd.value === null ? null : Number(values.monthlyBudgetUsd.value),
    inrPerUsd: Number(values.inrPerUsd.value),
    credentialsFolder: join(dirname(userFile(env, platform)), 'credentials'),
  };
}

/** Every setting as it is now, and where it comes from. Throws UserError `platform` for a file that can't be used. */
export function settingsNow(flags: Flags, env: Environment, platform: NodeJS.Platform = process.platform): Record<SettingKey, SettingNow> {
  const files = configFiles(env, platform);
  const user = readSettingsFile(files.user, Boolean(env['UPPOLICE_CONFIG']));
  const machine = readSettingsFile(files.machine, false);
  const now = (key: SettingKey): SettingNow => {
    const { variable, fallback } = settingOf(key);
    const flag = key === 'db' || key === 'lang' ? flags[key] : undefined;
    if (flag !== undefined) return { key, value: flag, origin: 'flag' };
    const named = variable === undefined ? undefined : env[variable];
    if (named) return { key, value: named, origin: 'environment' };
    // An empty text is as good as none.
    if (user[key]) return { key, value: user[key], origin: 'user' };
    if (machine[key]) return { key, value: machine[key], origin: 'machine' };
    return { key, value: key === 'db' ? join(dataFolder(env, platform), 'register.db') : fallback, origin: 'default' };
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, now(key)])) as Record<SettingKey, SettingNow>;
}

export function configFiles(env: Environment, platform: NodeJS.Platform = process.platform): ConfigFiles {
  return { user: userFile(env, platform), machine: machineFile(platform) };
}

function userFile(env: Environment, platform: NodeJS.Platform): string {
  if (env['UPPOLICE_CONFIG']) return env['UPPOLICE_CONFIG'];
  if (platform === 'win32') return join(env['APPDATA'] ?? home(env), 'uppolice', 'config.json');
  if (platform === 'darwin') return join(home(env), 'Library', 'Preferences', 'uppolice', 'config.json');
  return join(absolute(env['XDG_CONFIG_HOME']) ?? join(home(env), '.config'), 'uppolice', 'config.json');
}

function machineFile(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'C:\\ProgramData\\uppolice\\config.json' : '/etc/uppolice/config.json';
}

function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? home(env), 'uppolice', 'data');
  if (platform === 'darwin') return join(home(env), 'Library', 'Application Support', 'uppolice');
  return join(absolute(env['XDG_DATA_HOME']) ?? join(home(env), '.local', 'share'), 'uppolice');
}

function home(env: Environment): string {
  return env['HOME'] || homedir();
}

function absolute(path: string | undefined): string | null {
  return path && isAbsolute(path) ? path : null;
}

function text(value: SettingValue | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}

/** What a configuration file sets; nothing where there is none, unless it was `named`. */
export function readSettingsFile(path: string, named: boolean): SettingValues {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!named && (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')) return {};
    throw new UserError(
      'platform',
      `The configuration ${path} can't be read.`,
      ['Check UPPOLICE_CONFIG, and that you may read the file.'],
      error,
    );
  }
  let values: unknown;
  try {
    values = JSON.parse(content);
  } catch (error) {
    throw new UserError('platform', `The configuration ${path} is no JSON.`, ['Mend it or remove it: every setting has a default.'], error);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new UserError('platform', `The configuration ${path} must hold one JSON object.`, [`Settings: ${SETTING_KEYS.join(', ')}`]);
  }
  for (const [key, value] of Object.entries(values)) {
    const known = SETTING_KEYS.find((each) => each === key);
    if (!known)
      throw new UserError('platform', `The configuration ${path} holds "${key}", which is no setting.`, [
        `Settings: ${SETTING_KEYS.join(', ')}`,
      ]);
    const fault = faultOf(known, value);
    if (fault !== null)
      throw new UserError('platform', `The setting "${key}" in ${path} ${fault}.`, [`Change it: uppolice config set ${key} VALUE`]);
  }
  return values;
}
