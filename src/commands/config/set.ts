/** `uppolice config set`. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { changeSetting } from '../../config/edit.ts';
import { parseSetting, SETTING_KEYS, settingKey, settingOf } from '../../config/settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';

export interface ConfigSetOptions {
  readonly unset?: boolean;
}

export function register(config: Command, ctx: Context): void {
  config
    .command('set <setting> [value]')
    .description("Writes a setting into the user's file. --unset takes it out again.")
    .option('--unset', 'take the setting out: the next file, or the default, counts again')
    .addHelpText(
      'after',
      `
Settings:
${SETTING_KEYS.map((key) => `  ${key.padEnd(18)}${settingOf(key).about}`).join('\n')}

Examples:
  $ uppolice config set monthlyBudgetUsd 200
  $ uppolice config set lang hi
  $ uppolice config set monthlyBudgetUsd --unset`,
    )
    .action(async (setting: string, value: string | undefined, options: ConfigSetOptions) => ctx.answer(run(ctx, setting, value, options)));
}

export function run(ctx: Context, typedKey: string, typed: string | undefined, options: ConfigSetOptions): Answer {
  const key = settingKey(typedKey);
  if ((typed === undefined) !== (options.unset === true)) {
    throw new UserError('usage', typed === undefined ? `What should "${key}" be?` : '--unset takes no value.', [
      `uppolice config set ${key} VALUE`,
      `uppolice config set ${key} --unset`,
    ]);
  }
  const given = typed === undefined ? null : parseSetting(key, typed);
  // A relative path would be another register in every folder.
  const value = key === 'db' && typeof given === 'string' && !/^postgres(?:ql)?:\/\//.test(given) ? resolve(given) : given;
  const { user } = ctx.configFiles();
  changeSetting(user, key, value);
  const now = ctx.settings().find((each) => each.key === key);
  if (value !== null && (now?.origin === 'environment' || now?.origin === 'flag')) {
    ctx.io.say(
      `Here and now ${now.origin === 'flag' ? 'the command line' : `${settingOf(key).variable} in the environment`} goes before it.`,
    );
  }
  return {
    json: { key, value, file: user },
    text: () => (value === null ? `${key} is no longer set in ${user}.` : `${key} is ${value} in ${user}.`),
  };
}
