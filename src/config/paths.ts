/** Where the platform keeps settings and data. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { ConfigFiles } from './config.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export function configFiles(env: Environment, platform: NodeJS.Platform = process.platform): ConfigFiles {
  return { user: userFile(env, platform), machine: machineFile(platform) };
}

export function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? home(env), 'uppolice', 'data');
  if (platform === 'darwin') return join(home(env), 'Library', 'Application Support', 'uppolice');
  return join(absolute(env['XDG_DATA_HOME']) ?? join(home(env), '.local', 'share'), 'uppolice');
}

export function cacheFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? home(env), 'uppolice', 'cache');
  if (platform === 'darwin') return join(home(env), 'Library', 'Caches', 'uppolice');
  return join(absolute(env['XDG_CACHE_HOME']) ?? join(home(env), '.cache'), 'uppolice');
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

function home(env: Environment): string {
  return env['HOME'] || homedir();
}

function absolute(path: string | undefined): string | null {
  return path && isAbsolute(path) ? path : null;
}
