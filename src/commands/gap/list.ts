/** `uppolice gap list`: the gaps, open or all. */
import type { Command } from 'commander';
import { GAP_LIST, GAP_NEEDS, GAP_REASONS, GAP_WAYS } from '../../domain/messages/commands/gap.ts';
import { laidOut, type Text, verbatim } from '../../domain/messages/text.ts';
import { istIso, istMinute } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { type ListedGap, listGaps } from '../../register/sync/gaps/gaps.ts';
import { type Column, renderTable } from '../../render/screen/table.ts';

export interface GapListOptions {
  readonly all?: boolean;
}

export function register(gap: Command, ctx: Context): void {
  const { text } = ctx;
  gap
    .command('list')
    .description(text(GAP_LIST.description))
    .option('--all', text(GAP_LIST.all))
    .addHelpText('after', text(GAP_LIST.examples))
    .action(async (options: GapListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { all = false }: GapListOptions): Promise<Answer> {
  const gaps = await listGaps(await ctx.db(), { open: !all });
  sayWhatTheyNeed(ctx, gaps);
  return {
    json: gaps,
    text: () => (gaps.length === 0 && ctx.io.stdoutIsTerminal ? GAP_LIST.none : laidOut(renderTable(gaps, columns(ctx, all), ctx.io))),
  };
}

function sayWhatTheyNeed(ctx: Context, gaps: readonly ListedGap[]): void {
  const needs: Readonly<Record<string, Text>> = GAP_NEEDS;
  if (ctx.options.json) return;
  for (const reason of new Set(gaps.flatMap(({ reason, closedAt }) => (closedAt === null ? [reason] : [])))) {
    const need = needs[reason];
    if (need) ctx.say(GAP_LIST.need(need));
  }
}

function columns({ text }: Context, all: boolean): Column<ListedGap>[] {
  const reasons: Readonly<Record<string, Text>> = GAP_REASONS;
  const shown: Column<ListedGap>[] = [
    { title: text(GAP_LIST.id), value: ({ id }) => String(id), align: 'right' },
    { title: text(GAP_LIST.handle), value: ({ handle }) => `@${handle}` },
    { title: text(GAP_LIST.from), value: ({ from }) => istMinute(from), code: ({ from }) => istIso(from) },
    { title: text(GAP_LIST.to), value: ({ to }) => istMinute(to), code: ({ to }) => istIso(to) },
    { title: text(GAP_LIST.way), value: ({ way }) => text(GAP_WAYS[way]), code: ({ way }) => way },
    {
      title: text(GAP_LIST.why),
      value: ({ reason, post }) =>
        [
          text(reasons[reason] ?? verbatim(reason.replaceAll('_', ' '))),
          ...(post === undefined ? [] : [`https://x.com/i/status/${post}`]),
        ].join(': '),
      code: ({ reason }) => reason,
      wrap: true,
    },
  ];
  if (all)
    shown.push({
      title: text(GAP_LIST.closed),
      value: ({ closedAt }) => (closedAt ? istMinute(closedAt) : ''),
      code: ({ closedAt }) => (closedAt ? istIso(closedAt) : ''),
    });
  return shown;
}
