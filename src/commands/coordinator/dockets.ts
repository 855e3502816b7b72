/** `uppolice coordinator dockets`: what the coordinator may know of the complaints that were passed on from the place. */
import type { Command } from 'commander';
import { COORDINATOR_DOCKETS } from '../../domain/messages/commands/overseas/coordinator-relays.ts';
import { STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { istDate, istIso } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { type RelayedDocketShown, relayedFrom } from '../../register/overseas/relayed.ts';
import { renderTable } from '../../render/screen/table.ts';
import { districtName } from '../../render/words/names.ts';

export interface CoordinatorDocketsOptions {
  readonly all?: boolean;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('dockets <coordinator>')
    .description(ctx.text(COORDINATOR_DOCKETS.description))
    .option('--all', ctx.text(COORDINATOR_DOCKETS.all))
    .addHelpText('after', ctx.text(COORDINATOR_DOCKETS.examples))
    .action(async (typed: string, options: CoordinatorDocketsOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, { all = false }: CoordinatorDocketsOptions): Promise<Answer> {
  const { dockets } = await relayedFrom(await ctx.db(), typed, all);
  return { json: dockets, text: () => laidOut(table(dockets, ctx)) };
}

function table(rows: readonly RelayedDocketShown[], ctx: Context): string {
  const { text, io } = ctx;
  const { lang } = ctx.options;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(COORDINATOR_DOCKETS.none)}\n` : '';
  return renderTable(
    rows,
    [
      { title: text(COORDINATOR_DOCKETS.fieldDocket), value: ({ docket }) => docket },
      { title: text(COORDINATOR_DOCKETS.fieldStatus), value: ({ status }) => STATUS_WORDS[status][lang], code: ({ status }) => status },
      { title: text(COORDINATOR_DOCKETS.fieldDistrict), value: ({ district }) => (district === null ? '' : districtName(district, lang)) },
      {
        title: text(COORDINATOR_DOCKETS.fieldRegistered),
        value: ({ registeredAt }) => istDate(registeredAt),
        code: ({ registeredAt }) => istIso(registeredAt),
      },
      {
        title: text(COORDINATOR_DOCKETS.fieldClosed),
        value: ({ closedAt }) => (closedAt === null ? '' : istDate(closedAt)),
        code: ({ closedAt }) => (closedAt === null ? '' : istIso(closedAt)),
      },
    ],
    io,
  );
}
