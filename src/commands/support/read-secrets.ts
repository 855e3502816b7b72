/** Reads secrets: hidden on a terminal, else from standard input as JSON or lines; never from the command line, where other users see them. */
import { SECRETS } from '../../domain/messages/commands/auth.ts';
import { X_SETUP } from '../../domain/messages/x/setup.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Context } from '../../ports.ts';

export interface WantedSecret {
  readonly name: string;
  /** As X's developer console calls it. */
  readonly title: Text;
  /** Other keys that a JSON object may have for it, in small letters without `_` and `-`. */
  readonly alsoKnownAs: readonly string[];
}

const LARGEST = 64 * 1024;

/** Each wanted secret, by name. Throws UserError `bad_input` without repeating anything of what was given. */
export async function readSecrets(ctx: Context, wanted: readonly WantedSecret[]): Promise<Map<string, string>> {
  const given = ctx.io.stdinIsTerminal ? await asked(ctx, wanted) : parsed(await stdinText(ctx), wanted);
  for (const { name, title } of wanted) {
    // Only what a header can carry; anything else would fail far from its cause.
    if (/^[\x21-\x7e]{1,4096}$/.test(given.get(name) ?? '')) continue;
    throw new UserError('bad_input', SECRETS.faulty(title), [X_SETUP.copyToken]);
  }
  return given;
}

async function asked(ctx: Context, wanted: readonly WantedSecret[]): Promise<Map<string, string>> {
  const prompt = await ctx.prompt();
  const given = new Map<string, string>();
  for (const { name, title } of wanted) given.set(name, (await prompt.secret(SECRETS.question(title))).trim());
  return given;
}

async function stdinText(ctx: Context): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of ctx.io.stdin()) {
    length += part.length;
    if (length > LARGEST) throw new UserError('bad_input', SECRETS.tooLong, [SECRETS.jsonOrLines]);
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts)).trim();
}

function parsed(text: string, wanted: readonly WantedSecret[]): Map<string, string> {
  const titles = wanted.map(({ title }) => title.en).join(', ');
  if (text === '') throw new UserError('usage', SECRETS.noInput, [SECRETS.oneLineEach(titles)]);
  if (text.startsWith('{')) return fromJson(text, wanted, titles);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines.length !== wanted.length) {
    const shape = `{${wanted.map(({ name }) => `"${name}": …`).join(', ')}}`;
    throw new UserError('bad_input', SECRETS.wrongLines(wanted.length, lines.length), [SECRETS.inThisOrder(titles), SECRETS.orJson(shape)]);
  }
  return new Map(wanted.map(({ name }, index) => [name, lines[index] ?? '']));
}

function fromJson(text: string, wanted: readonly WantedSecret[], titles: string): Map<string, string> {
  let values: Record<string, unknown>;
  try {
    values = JSON.parse(text);
  } catch {
    // Without the cause: it quotes the text.
    throw new UserError('bad_input', SECRETS.brokenJson, [SECRETS.jsonOrLinesOf(titles)]);
  }
  const byKey = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]));
  return new Map(
    wanted.map(({ name, alsoKnownAs }) => {
      const value = [name.toLowerCase(), ...alsoKnownAs].map((key) => byKey.get(key)).find((each) => each !== undefined);
      return [name, typeof value === 'string' ? value.trim() : ''];
    }),
  );
}
