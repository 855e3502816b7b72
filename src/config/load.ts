/** Reads the configuration: flag > environment > user's file > machine's file > default. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Config } from './config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The keys a configuration file may hold; secrets are not among them. */
const FILE_KEYS = {
  db: 'text',
  lang: 'text',
  actor: 'text',
  xApiUrl: 'text',
  queryLength: 'number',
  inrPerUsd: 'number',
} as const;

type FileValues = Partial<Record<keyof typeof FILE_KEYS, string | number>>;

export interface Flags {
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
}

/** Throws UserError `platform` (exit 20) for a file or value that can't be used, naming it. */
export function loadConfig(flags: Flags, env: Environment, platform: NodeJS.Platform = process.platform): Config {
  const file: FileValues = { ...readFile(machineFile(platform), false), ...readFile(userFile(env, platform), Boolean(env['UPPOLICE_CONFIG'])) };
  const lang = flags.lang ?? (env['UPPOLICE_LANG'] || file.lang) ?? 'en';
  if (lang !== 'en' && lang !== 'hi') throw new UserError('usage', `There is no language "${lang}" here.`, ['Use --lang en or --lang hi.']);
  return {
    db: String(flags.db ?? (env['UPPOLICE_DB'] || file.db) ?? join(dataFolder(env, platform), 'register.db')),
    lang,
    actor: text(env['UPPOLICE_ACTOR'] || file.actor),
    xApiUrl: String(env['UPPOLICE_X_API_URL'] || file.xApiUrl || 'https://api.x.com'),
    xBearerToken: text(env['UPPOLICE_X_BEARER_TOKEN']),
    xUserToken: text(env['UPPOLICE_X_USER_TOKEN']),
    queryLength: Number(file.queryLength ?? 512),
    inrPerUsd: Number(file.inrPerUsd ?? 88),
  };
}

export function userFile(env: Environment, platform: NodeJS.Platform): string {
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

function text(value: string | number | undefined): string | null {
  return value === undefined || value === '' ? null : String(value);
}

function readFile(path: string, named: boolean): FileValues {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!named && (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')) return {};
    throw new UserError('platform', `The configuration ${path} can't be read.`, ['Check UPPOLICE_CONFIG, and that you may read the file.'], error);
  }
  let values: unknown;
  try {
    values = JSON.parse(content);
  } catch (error) {
    throw new UserError('platform', `The configuration ${path} is no JSON.`, ['Mend it or remove it: every setting has a default.'], error);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new UserError('platform', `The configuration ${path} must hold one JSON object.`, [`Settings: ${Object.keys(FILE_KEYS).join(', ')}`]);
  }
  for (const [key, value] of Object.entries(values)) {
    const kind = FILE_KEYS[key as keyof typeof FILE_KEYS];
    if (!kind) throw new UserError('platform', `The configuration ${path} holds "${key}", which is no setting.`, [`Settings: ${Object.keys(FILE_KEYS).join(', ')}`]);
    if (kind === 'number' ? typeof value !== 'number' || !(value > 0) : typeof value !== 'string') {
      throw new UserError('platform', `The setting "${key}" in ${path} must be a ${kind === 'number' ? 'number above 0' : 'text'}.`);
    }
  }
  return values as FileValues;
}
