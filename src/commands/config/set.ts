/** `uppolice config set`. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { changeSetting } from '../../config/edit.ts';
import { parseSetting, SETTING_KEYS, settingKey, settingOf } from '../../config/settings.ts';
import { SETTINGS_WORDS } from '../../domain/messages/commands/upkeep/settings.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { isPostgresUrl, printableLocation, refuseMistyped } from '../../domain/register-location.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { parseRecipient } from '../../register/keeping/encryption.ts';

export interface ConfigSetOptions {
  readonly unset?: boolean;
}

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('set <setting> [value]')
    .summary(text(SETTINGS_WORDS.setSummary))
    .description(text(SETTINGS_WORDS.setDescription))
    .option('--unset', text(SETTINGS_WORDS.unset))
    .addHelpText('after', text(SETTINGS_WORDS.setExamples(settingsList())))
    .action(async (setting: string, value: string | undefined, options: ConfigSetOptions) => ctx.answer(run(ctx, setting, value, options)));
}

export function run(ctx: Context, typedKey: string, typed: string | undefined, options: ConfigSetOptions): Answer {
  const key = settingKey(typedKey);
  if ((typed === undefined) !== (options.unset === true)) {
    throw new UserError('usage', typed === undefined ? SETTINGS_WORDS.whatValue(key) : SETTINGS_WORDS.unsetTakesNone, [
      verbatim(`uppolice config set ${key} VALUE`),
      verbatim(`uppolice config set ${key} --unset`),
    ]);
  }
  const given = typed === undefined ? null : parseSetting(key, typed);
  if (key === 'db' && typeof given === 'string') refuseMistyped(given);
  if (key === 'backupRecipient' && typeof given === 'string') parseRecipient(given, 'bad_input');
  // A relative path would be another register in every folder.
  const value = key === 'db' && typeof given === 'string' && !isPostgresUrl(given) ? resolve(given) : given;
  const { user } = ctx.configFiles();
  changeSetting(user, key, value);
  const now = ctx.settings().find((each) => each.key === key);
  if (value !== null && (now?.origin === 'environment' || now?.origin === 'flag')) {
    ctx.say(now.origin === 'flag' ? SETTINGS_WORDS.overriddenByFlag : SETTINGS_WORDS.overriddenBy(settingOf(key).variable ?? key));
  }
  const shown = key === 'db' && typeof value === 'string' ? printableLocation(value) : value;
  return {
    json: { key, value: shown, file: user },
    text: () => (shown === null ? SETTINGS_WORDS.notSet(key, user) : SETTINGS_WORDS.set(key, String(shown), user)),
  };
}

function settingsList(): Text {
  const lines = SETTING_KEYS.map((key) => {
    const { meaning, expected } = settingOf(key);
    return joined([verbatim(`  ${key.padEnd(18)}`), joined([meaning, expected], '; ')], '');
  });
  return joined(lines, '\n');
}
