/** `uppolice config get`. */
import type { Command } from 'commander';
import { settingKey, settingOf } from '../../config/settings.ts';
import { SETTINGS_WORDS } from '../../domain/messages/commands/upkeep/settings.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { printableLocation } from '../../domain/register-location.ts';
import type { Answer, Context } from '../../ports.ts';
import { renderTable } from '../../render/screen/table.ts';

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('get [setting]')
    .summary(text(SETTINGS_WORDS.getSummary))
    .description(text(SETTINGS_WORDS.getDescription))
    .addHelpText('after', text(SETTINGS_WORDS.getExamples))
    .action(async (typed: string | undefined) => ctx.answer(run(ctx, typed)));
}

export function run(ctx: Context, typed: string | undefined): Answer {
  const { text } = ctx;
  // A server's address may hold its password, which is nobody's to read.
  const settings = ctx
    .settings()
    .map((each) => (typeof each.value === 'string' && each.key === 'db' ? { ...each, value: printableLocation(each.value) } : each));
  if (typed === undefined) {
    return {
      json: Object.fromEntries(settings.map(({ key, value, origin }) => [key, { value, origin }])),
      text: () =>
        laidOut(
          renderTable(
            settings,
            [
              { title: text(SETTINGS_WORDS.setting), value: ({ key }) => key },
              { title: text(SETTINGS_WORDS.value), value: ({ value }) => (value === null ? '–' : String(value)) },
              { title: text(SETTINGS_WORDS.from), value: ({ origin }) => text(SETTINGS_WORDS.origin[origin]) },
              { title: text(SETTINGS_WORDS.about), value: ({ key }) => text(settingOf(settingKey(key)).meaning), wrap: true },
            ],
            ctx.io,
          ),
        ),
    };
  }
  const key = settingKey(typed);
  const setting = settings.find((each) => each.key === key);
  if (!setting) throw new Error(`setting ${key} was not read`);
  return { json: setting, text: () => laidOut(setting.value === null ? '' : String(setting.value)) };
}
