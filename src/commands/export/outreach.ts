/** `export outreach`: what was planned and held abroad. */
import { type Command, Option } from 'commander';
import { parseCountry } from '../../domain/directory/country.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { EXPORT_OUTREACH } from '../../domain/messages/commands/figures/export.ts';
import { OUTREACH, OUTREACH_LIST } from '../../domain/messages/commands/overseas/outreach.ts';
import type { OutreachTopic } from '../../domain/overseas/outreach.ts';
import { istDay, type Span } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { OUTREACH_ROWS } from '../../render/rows/outreach.ts';
import { outreachToExport } from '../../reports/rows/outreach.ts';
import { exportRows, onePage, type RowOptions, rowOptions } from '../support/exporting/export-rows.ts';
import { time } from '../support/option-values.ts';
import { topicTyped } from '../support/overseas/typed-outreach.ts';

export interface ExportOutreachOptions extends RowOptions {
  readonly country?: string;
  readonly topic?: OutreachTopic;
  readonly from?: Span;
  readonly to?: Span;
}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent
    .command('outreach')
    .summary(text(EXPORT_OUTREACH.summary))
    .description(text(EXPORT_OUTREACH.description))
    .option('--country <country>', text(OUTREACH_LIST.country))
    .addOption(new Option('--topic <topic>', text(OUTREACH_LIST.topic)).argParser(topicTyped))
    .option('--from <time>', text(OUTREACH_LIST.from), time(ctx, '--from'))
    .option('--to <time>', text(OUTREACH_LIST.to), time(ctx, '--to'));
  rowOptions(command, ctx)
    .addHelpText('after', text(OUTREACH.choicesOfAll))
    .addHelpText('after', text(EXPORT_OUTREACH.examples))
    .action(async (options: ExportOutreachOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportOutreachOptions): Promise<Answer> {
  const { country, topic, from, to } = options;
  const asked = {
    ...(country !== undefined && { country: parseCountry(country) }),
    ...(topic !== undefined && { topic }),
    ...(from && { fromDay: istDay(from.from) }),
    // The day that `--to` names is included: its span ends with the next one's first moment.
    ...(to && { toDay: istDay(new Date(Math.max(to.from.getTime(), to.to.getTime() - 1))) }),
  };
  return exportRows(ctx, OUTREACH_ROWS, options, async (db, isMasked) => ({
    dockets: new DocketSet(),
    pages: onePage(await outreachToExport(db, asked, isMasked)),
  }));
}
