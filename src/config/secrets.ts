/**
 * Secrets from outside the configuration: a variable, else the file that `…_FILE` names, else the credential that systemd hands over
 * (`LoadCredential=`), so that none has to stand in an environment that other programs can read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOfError } from '../domain/error-code.ts';
import { CONFIG } from '../domain/messages/program/config.ts';
import { UserError } from '../domain/user-error.ts';
import type { Environment } from './paths.ts';

export type SecretName = 'UPPOLICE_X_BEARER_TOKEN' | 'UPPOLICE_X_USER_TOKEN' | 'UPPOLICE_DB';

/** The name under which systemd hands it over: `uppolice-x-bearer-token`. */
function credentialName(name: SecretName): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** null where there is none. Throws UserError `platform` for a file that can't be read, or holds nothing. */
export function secretFrom(env: Environment, name: SecretName): string | null {
  const given = env[name];
  if (given) return given;
  const path = env[`${name}_FILE`];
  if (path) return contentOf(path, `${name}_FILE`);
  const folder = env['CREDENTIALS_DIRECTORY'];
  return folder ? contentOf(join(folder, credentialName(name)), null) : null;
}

/** `named`: the variable that names the file; null: it need not be there. */
function contentOf(path: string, named: string | null): string | null {
  try {
    const content = readFileSync(path, 'utf8').trim();
    if (content !== '') return content;
  } catch (error) {
    const code = codeOfError(error) || String(error);
    if (named === null && code === 'ENOENT') return null;
    throw new UserError(
      'platform',
      CONFIG.secretUnreadable(path, code),
      [named === null ? CONFIG.checkCredential : CONFIG.checkSecretFile(named)],
      error,
    );
  }
  throw new UserError('platform', CONFIG.secretEmpty(path), [named === null ? CONFIG.checkCredential : CONFIG.checkSecretFile(named)]);
}
