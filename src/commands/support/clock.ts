/** Posts that were stored and not numbered, as the clock can't be right: said to the person, and part of the answer. */
import { clockHints, CLOCK } from '../../domain/messages/domain/clock.ts';
import type { ClockDoubt } from '../../domain/time/clock-check.ts';
import type { Context } from '../../ports.ts';

/** Says it, unless the answer is JSON, which holds it as an error. */
export function clockRefusal(ctx: Context, doubt: ClockDoubt, command: 'import' | 'sync') {
  const message = ctx.text(CLOCK.doubt(doubt, ctx.now()));
  const hints = clockHints(doubt, CLOCK.sayItIsRight(command)).map(ctx.text);
  if (!ctx.options.json) ctx.io.complain(message, hints);
  return { json: { error: { code: 'refused' as const, message, hints } } };
}
