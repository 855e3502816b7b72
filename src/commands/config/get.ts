/** `uppolice config get`. */
import type { Command } from 'commander';
import { settingKey, settingOf } from '../../config/settings.ts';
import { CONFIG_COMMANDS } from '../../domain/messages/commands/config.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { renderTable } from '../../render/screen/table.ts';

const ORIGINS: Readonly<Record<SettingNow['origin'], Text>> = {
  flag: CONFIG_COMMANDS.fromFlag,
  environment: CONFIG_COMMANDS.fromEnvironment,
  user: CONFIG_COMMANDS.fromUser,
  machine: CONFIG_COMMANDS.machine,
  default: CONFIG_COMMANDS.fromDefault,
};

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('get [setting]')
    .description(text(CONFIG_COMMANDS.getDescription))
    .addHelpText('after', text(CONFIG_COMMANDS.getExamples))
    .action(async (typed: string | undefined) => ctx.answer(run(ctx, typed)));
}

export function run(ctx: Context, typed: string | undefined): Answer {
  const { text } = ctx;
  const settings = ctx.settings();
  if (typed === undefined) {
    return {
      json: Object.fromEntries(settings.map(({ key, value, origin }) => [key, { value, origin }])),
      text: () => table(ctx, settings),
    };
  }
  const key = settingKey(typed);
  const setting = settings.find((each) => each.key === key);
  if (!setting) throw new Error(`setting ${key} was not read`);
  return { json: setting, text: () => (setting.value === null ? '' : String(setting.value)) };
}

function table({ text, io }: Context, settings: readonly SettingNow[]): string {
  return renderTable(
    settings,
    [
      { title: text(CONFIG_COMMANDS.setting), value: ({ key }) => key },
      { title: text(CONFIG_COMMANDS.value), value: ({ value }) => (value === null ? '–' : String(value)) },
      { title: text(CONFIG_COMMANDS.from), value: ({ origin }) => text(ORIGINS[origin]) },
      { title: text(CONFIG_COMMANDS.meaning), value: ({ key }) => text(settingOf(settingKey(key)).meaning), shrink: true },
    ],
    io,
  );
}
