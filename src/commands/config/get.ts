/** `uppolice config get`. */
import type { Command } from 'commander';
import type { SettingNow } from '../../config/config.ts';
import { settingKey, settingOf } from '../../config/settings.ts';
import type { Answer, Context } from '../../ports.ts';
import { renderTable } from '../../render/screen/table.ts';

const FROM: Record<SettingNow['origin'], string> = {
  flag: 'the command line',
  environment: 'the environment',
  user: "the user's file",
  machine: "the machine's file",
  default: '',
};

export function register(config: Command, ctx: Context): void {
  config
    .command('get [setting]')
    .description('One setting, or all of them, as they are now and where they come from.')
    .addHelpText('after', '\nExamples:\n  $ uppolice config get\n  $ uppolice config get monthlyBudgetUsd')
    .action(async (typed: string | undefined) => ctx.answer(run(ctx, typed)));
}

export function run(ctx: Context, typed: string | undefined): Answer {
  const settings = ctx.settings();
  if (typed === undefined) {
    return {
      json: Object.fromEntries(settings.map(({ key, value, origin }) => [key, { value, origin }])),
      text: () =>
        renderTable(
          settings,
          [
            { title: 'Setting', value: ({ key }) => key },
            { title: 'Value', value: ({ value }) => (value === null ? '–' : String(value)) },
            { title: 'From', value: ({ origin }) => FROM[origin] },
            { title: 'What it is', value: ({ key }) => settingOf(settingKey(key)).about, shrink: true },
          ],
          ctx.io,
        ),
    };
  }
  const key = settingKey(typed);
  const setting = settings.find((each) => each.key === key);
  if (!setting) throw new Error(`setting ${key} was not read`);
  return { json: setting, text: () => (setting.value === null ? '' : String(setting.value)) };
}
