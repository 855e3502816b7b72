/** `dashboard`: what to do now and how it stands, as one page. */
import type { Command } from 'commander';
import { DocketSet } from '../domain/docket/number/docket-ranges.ts';
import { DASHBOARD } from '../domain/messages/commands/figures/dashboard.ts';
import { REPORT } from '../domain/messages/commands/figures/report.ts';
import { COMMAND_LINE } from '../domain/messages/program/command-line.ts';
import { laidOut } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { keepHead } from '../register/audit/head.ts';
import { refuseExisting, writeOutFile } from '../render/out-file.ts';
import { dashboardPage } from '../render/pages/dashboard/page.ts';
import { type Dashboard, dashboard } from '../reports/dashboard/dashboard.ts';
import type { DashboardOptions as Asked } from '../reports/dashboard/scope.ts';
import { recordExit } from './support/exporting/record-exit.ts';
import { month, timeAsTyped, wholeNumber } from './support/option-values.ts';
import { placesTyped } from './support/places.ts';
import { servePages } from './support/serving/serve.ts';
import { waitingWatch } from './support/waiting-posts.ts';

export interface DashboardOptions extends Asked {
  readonly out?: string;
  readonly force?: boolean;
  readonly serve?: boolean;
  readonly port?: number;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('dashboard')
    .description(text(DASHBOARD.description))
    .option('--out <file>', text(DASHBOARD.out))
    .option('--force', text(DASHBOARD.force))
    .option('--serve', text(DASHBOARD.serve))
    .option('--port <n>', text(DASHBOARD.port), wholeNumber('--port', 0, 65_535))
    .option('--unit <unit>', text(DASHBOARD.unit))
    .option('--country <country>', text(DASHBOARD.country))
    .option('--from <day>', text(DASHBOARD.from), timeAsTyped(ctx, '--from'))
    .option('--to <day>', text(REPORT.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(REPORT.month), month(ctx, '--month'))
    .option('--last <days>', text(REPORT.last))
    .addHelpText('after', text(DASHBOARD.examples))
    .action(async (options: DashboardOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { out, force, serve, port, ...asked }: DashboardOptions): Promise<Answer> {
  if (asked.unit !== undefined && asked.country !== undefined)
    throw new UserError('usage', DASHBOARD.unitOrCountry, [COMMAND_LINE.leaveOneOut]);
  refuseContradictions({
    ...(out !== undefined && { out }),
    ...(force && { force }),
    ...(serve && { serve }),
    ...(port !== undefined && { port }),
  });
  if (serve) return servePages(ctx, port ?? null, asked);
  if (out === undefined && !ctx.options.json) throw new UserError('usage', DASHBOARD.needsOut, [DASHBOARD.orJson]);
  if (out !== undefined && !/\.html?$/i.test(out)) throw new UserError('usage', DASHBOARD.notAPage(out));
  if (out !== undefined) await refuseExisting(out, force === true);
  const data = await gathered(ctx, asked);
  await recordDashboard(ctx, data, out === undefined ? 'json' : 'html');
  if (out === undefined) return { json: data, text: () => laidOut('') };
  await writeOutFile(out, [dashboardPage(data, ctx.options.lang)], force === true);
  ctx.say(DASHBOARD.written(out));
  return { json: { out }, text: () => laidOut('') };
}

function refuseContradictions({ out, force, serve, port }: Pick<DashboardOptions, 'out' | 'force' | 'serve' | 'port'>): void {
  const both = (one: string, other: string) => new UserError('usage', COMMAND_LINE.conflict(one, other), [COMMAND_LINE.leaveOneOut]);
  if (serve && out !== undefined) throw both('--serve', '--out');
  if (serve && force) throw both('--serve', '--force');
  if (!serve && port !== undefined)
    throw new UserError('usage', COMMAND_LINE.belongsTo('--port', '--serve'), [COMMAND_LINE.addOrLeaveOut('--serve', '--port')]);
}

/** Numbers and states of dockets are about to leave the house. */
async function recordDashboard(ctx: Context, { lists, doing, whose }: Dashboard, format: string): Promise<void> {
  const numbers = [...lists.flatMap(({ dockets }) => dockets), ...doing.longest.map(({ docket }) => docket)];
  await recordExit(ctx, {
    what: 'dashboard',
    format,
    dockets: DocketSet.ofNumbers(numbers).ranges(),
    columns: null,
    ...(whose.of === 'unit' && { unit: whose.code }),
    ...(whose.of === 'country' && { country: whose.code }),
  });
}

/** The one place where a dashboard is made for somebody: its head is kept, so that a later proof can refer to the page. */
async function gathered(ctx: Context, asked: Asked): Promise<Dashboard> {
  const db = await ctx.db();
  const data = await dashboard(db, asked, ctx.now(), { places: placesTyped(ctx, db), watch: waitingWatch(ctx) });
  await keepHead(db, data.head, 'dashboard', ctx.now());
  return data;
}
