/** `uppolice config set`. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { parseSetting, SETTING_KEYS, settingKey, settingOf } from '../../config/settings.ts';
import { changeSetting } from '../../config/settings-file.ts';
import { CONFIG_COMMANDS } from '../../domain/messages/commands/config.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';

export interface ConfigSetOptions {
  readonly unset?: boolean;
}

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('set <setting> [value]')
    .description(text(CONFIG_COMMANDS.setDescription))
    .option('--unset', text(CONFIG_COMMANDS.unset))
    .addHelpText('after', text(CONFIG_COMMANDS.setHelp(allSettings())))
    .action(async (setting: string, value: string | undefined, options: ConfigSetOptions) => ctx.answer(run(ctx, setting, value, options)));
}

export function run(ctx: Context, typedKey: string, typed: string | undefined, options: ConfigSetOptions): Answer {
  const key = settingKey(typedKey);
  if ((typed === undefined) !== (options.unset === true)) {
    throw new UserError('usage', typed === undefined ? CONFIG_COMMANDS.valueMissing(key) : CONFIG_COMMANDS.unsetTakesNoValue, [
      verbatim(`uppolice config set ${key} VALUE`),
      verbatim(`uppolice config set ${key} --unset`),
    ]);
  }
  const given = typed === undefined ? null : parseSetting(key, typed);
  // A relative path would be another register in every folder.
  const value = key === 'db' && typeof given === 'string' && !/^postgres(?:ql)?:\/\//.test(given) ? resolve(given) : given;
  const { user } = ctx.configFiles();
  changeSetting(user, key, value);
  const origin = ctx.settings().find((each) => each.key === key)?.origin;
  if (value !== null && origin === 'flag') ctx.say(CONFIG_COMMANDS.overruled(CONFIG_COMMANDS.fromFlag));
  if (value !== null && origin === 'environment') {
    ctx.say(CONFIG_COMMANDS.overruled(CONFIG_COMMANDS.variable(settingOf(key).variable ?? '')));
  }
  return {
    json: { key, value, file: user },
    text: () => (value === null ? CONFIG_COMMANDS.wasUnset(key, user) : CONFIG_COMMANDS.wasSet(key, String(value), user)),
  };
}

function allSettings(): Text {
  const lines = SETTING_KEYS.map((key) => {
    const { meaning, expected } = settingOf(key);
    return joined([verbatim(`  ${key.padEnd(18)}`), joined([meaning, expected], '; ')], '');
  });
  return joined(lines, '\n');
}
