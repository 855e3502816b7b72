/** Encryption by the tool that the desk uses already, age or gpg: this program holds no keys and knows no ciphers. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';

export type Tool = 'age' | 'gpg';

export interface Recipient {
  readonly tool: Tool;
  /** Whose key opens it again. */
  readonly to: string;
}

/** Reads `age:RECIPIENT` or `gpg:KEY`. Throws UserError `platform` where it comes from the configuration, `bad_input` where it was typed. */
export function parseRecipient(setting: string, code: 'platform' | 'bad_input' = 'platform'): Recipient {
  const match = /^(age|gpg):(\S.*)$/.exec(setting.trim());
  // An option in the place of a key would be obeyed by the tool.
  if (!match?.[1] || !match[2] || match[2].startsWith('-'))
    throw new UserError(code, KEEPING.noRecipient(setting), [KEEPING.recipientForm]);
  return { tool: match[1] === 'age' ? 'age' : 'gpg', to: match[2] };
}

export function toolOf(path: string): Tool | null {
  return path.endsWith('.age') ? 'age' : path.endsWith('.gpg') ? 'gpg' : null;
}

export async function encrypt(plain: string, encrypted: string, { tool, to }: Recipient): Promise<void> {
  closeSync(openSync(encrypted, 'wx', 0o600));
  const argv =
    tool === 'age'
      ? ['--encrypt', '--recipient', to, '--output', encrypted, plain]
      : ['--batch', '--yes', '--trust-model', 'always', '--encrypt', '--recipient', to, '--output', encrypted, plain];
  await run(tool, argv, KEEPING.notEncrypted(tool), KEEPING.checkRecipient);
}

/** `identity`: the file with age's key; gpg asks its own agent. */
export async function decrypt(encrypted: string, plain: string, tool: Tool, identity: string | null): Promise<void> {
  if (tool === 'age' && identity !== null && !existsSync(identity))
    throw new UserError('platform', KEEPING.noIdentity(identity), [KEEPING.setIdentity]);
  closeSync(openSync(plain, 'wx', 0o600));
  const argv =
    tool === 'age'
      ? ['--decrypt', ...(identity === null ? [] : ['--identity', identity]), '--output', plain, encrypted]
      : ['--yes', '--output', plain, '--decrypt', encrypted];
  await run(
    tool,
    argv,
    KEEPING.notDecrypted(encrypted, tool),
    tool === 'gpg' ? KEEPING.checkKey : identity === null ? KEEPING.setIdentity : KEEPING.otherIdentity(identity),
  );
}

function run(tool: Tool, argv: readonly string[], failed: (why: string) => UserText, next: UserText): Promise<void> {
  return new Promise((resolve, reject) => {
    // A passphrase is asked for by the tool itself, on the person's own terminal.
    const child = spawn(tool, argv, { stdio: ['inherit', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
    });
    child.on('error', (error) => reject(new UserError('platform', KEEPING.noTool(tool), [KEEPING.installTool(tool)], error)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError('bad_input', failed(reasonIn(said)), [next]));
    });
  });
}

/** The tool's last word, without its own name. age ends what it says with where to complain about it. */
function reasonIn(said: string): string {
  const lines = said.split('\n').map((line) => line.trim().replace(/^(?:age|gpg): (?:error: )?/, ''));
  return lines.filter((line) => line !== '' && !line.startsWith('report unexpected or unhelpful errors')).at(-1) ?? '';
}

type UserText = UserError['text'];
