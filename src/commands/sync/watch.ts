/** `sync --watch`: an answer that goes on, a row for each sweep, until Ctrl-C. */
import { SYNC_COMMAND } from '../../domain/messages/commands/sync.ts';
import { istTime } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import type { SyncAnswer } from '../../register/sync/sync-options.ts';
import { type Turn, watch } from '../../register/sync/watch.ts';
import { clockRefusal } from '../support/clock.ts';
import { renderAlarms, renderNews } from '../../render/screen/desk/alarms.ts';
import { sweepLine } from '../../render/screen/sync.ts';

/** `release` is called when the watch ends. */
export function watching(
  ctx: Context,
  sweep: () => Promise<SyncAnswer>,
  { everyMin, everyMax }: { readonly everyMin: number; readonly everyMax: number },
  release: () => Promise<void>,
): Answer {
  const bounds = { everyMinMs: everyMin * 1000, everyMaxMs: Math.max(everyMin, everyMax) * 1000 };
  const turns = async function* (): AsyncGenerator<Turn> {
    try {
      for await (const turn of watch(sweep, bounds, ctx)) {
        ctx.io.progress(null);
        if ('answer' in turn && turn.answer.doubt) clockRefusal(ctx, turn.answer.doubt, 'sync');
        yield turn;
      }
    } finally {
      await release();
    }
  };
  const rows = async function* () {
    for await (const turn of turns()) yield [turnJson(ctx, turn)];
  };
  const text = async function* () {
    for await (const turn of turns()) yield `${istTime(ctx.now())}  ${turnLine(ctx, turn)}\n${turnFurther(ctx, turn)}`;
  };
  return { rows: rows(), form: ctx.options.json ? 'ndjson' : 'text', text, live: true };
}

function turnJson(ctx: Context, { pauseMs, ...turn }: Turn) {
  const at = ctx.now().toISOString();
  if ('answer' in turn) return { at, ...turn.answer, pauseMs };
  const { code, text, nextSteps } = turn.error;
  return { at, error: { code, message: ctx.text(text), hints: nextSteps.map(ctx.text) }, pauseMs };
}

function turnLine(ctx: Context, { pauseMs, ...turn }: Turn): string {
  return ctx.text('answer' in turn ? sweepLine(turn.answer, pauseMs) : SYNC_COMMAND.nextTry(turn.error.text, Math.round(pauseMs / 1000)));
}

/** Below the line: what has changed, emergencies, or what can be done about a failure. */
function turnFurther(ctx: Context, turn: Turn): string {
  const { io, options } = ctx;
  if ('answer' in turn) return `${renderNews(turn.answer, options.lang, io)}${renderAlarms(turn.answer, options.lang, io)}`;
  return turn.error.nextSteps.map((step) => `  → ${ctx.text(step)}\n`).join('');
}
