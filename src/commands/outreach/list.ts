/** `uppolice outreach list`. */
import { type Command, Option } from 'commander';
import { parseCountry } from '../../domain/directory/country.ts';
import { OUTREACH, OUTREACH_LIST } from '../../domain/messages/commands/overseas/outreach.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { isDue, type OutreachTopic } from '../../domain/overseas/outreach.ts';
import { istDay } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { listOutreach } from '../../register/overseas/outreach.ts';
import { outreachJson, outreachTable } from '../support/answers/outreach-view.ts';
import { time } from '../support/option-values.ts';
import type { Span } from '../../domain/time/ist.ts';
import { topicTyped } from '../support/overseas/typed-outreach.ts';

export interface OutreachListOptions {
  readonly country?: string;
  readonly topic?: OutreachTopic;
  readonly planned?: boolean;
  readonly due?: boolean;
  readonly from?: Span;
  readonly to?: Span;
}

export function register(outreach: Command, ctx: Context): void {
  const { text } = ctx;
  outreach
    .command('list')
    .description(text(OUTREACH_LIST.description))
    .option('--country <country>', text(OUTREACH_LIST.country))
    .addOption(new Option('--topic <topic>', text(OUTREACH_LIST.topic)).argParser(topicTyped))
    .option('--planned', text(OUTREACH_LIST.planned))
    .option('--due', text(OUTREACH_LIST.due))
    .option('--from <time>', text(OUTREACH_LIST.from), time(ctx, '--from'))
    .option('--to <time>', text(OUTREACH_LIST.to), time(ctx, '--to'))
    .addHelpText('after', text(OUTREACH.choicesOfAll))
    .addHelpText('after', text(OUTREACH_LIST.examples))
    .action(async (options: OutreachListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { country, topic, planned, due, from, to }: OutreachListOptions): Promise<Answer> {
  const rows = await listOutreach(await ctx.db(), {
    ...(country !== undefined && { country: parseCountry(country) }),
    ...(topic !== undefined && { topic }),
    ...((planned || due) && { state: 'planned' as const }),
    ...(from && { fromDay: istDay(from.from) }),
    // The day that `--to` names is included: its span ends with the next one's first moment.
    ...(to && { toDay: istDay(new Date(Math.max(to.from.getTime(), to.to.getTime() - 1))) }),
  });
  const shown = due ? rows.filter((row) => isDue(row, ctx.now())) : rows;
  return { json: shown.map((row) => outreachJson(row, ctx.now())), text: () => laidOut(outreachTable(shown, ctx)) };
}
