/** Reads a configuration file. */
import { readFileSync } from 'node:fs';
import { CONFIG } from '../domain/messages/program/config.ts';
import { UserError } from '../domain/user-error.ts';
import { checkSettings, type SettingValues } from './settings.ts';

/**
 * What a configuration file sets. A file that is absent or closed to us sets nothing, unless somebody has `named` it. Throws UserError
 * `platform`.
 */
export function readSettingsFile(path: string, named: boolean): SettingValues {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!named && (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')) return {};
    throw new UserError('platform', CONFIG.unreadable(path), [CONFIG.checkFile], error);
  }
  return checkSettings(path, parseJson(path, content));
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UserError('platform', CONFIG.notJson(path), [CONFIG.fixFile], error);
  }
}
