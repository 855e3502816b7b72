/** `uppolice status`: the desk right now. */
import type { Command } from 'commander';
import { STATUS } from '../domain/messages/commands/figures/status.ts';
import { type Lang, laidOut } from '../domain/messages/text.ts';
import { istTime } from '../domain/time/ist.ts';
import { EXIT, type UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { numberTrouble } from '../register/keeping/health/number-health.ts';
import { renderDesk } from '../render/screen/desk/desk.ts';
import { deskNow } from '../reports/desk.ts';
import { waitingWatch } from './support/waiting-posts.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('status')
    .description(text(STATUS.description))
    .addHelpText('after', text(STATUS.examples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const db = await ctx.db();
  const desk = await deskNow(db, ctx.now(), waitingWatch(ctx));
  const refused = await numberTrouble(db, ctx.config().numbersFolder);
  const { lang } = ctx.options;
  return {
    json: refused === null ? desk : { ...desk, numbers: numbersJson(refused, lang), needsAttention: [...desk.needsAttention, 'numbers'] },
    text: () => laidOut(renderDesk(desk, istTime(ctx.now()), { colour: ctx.io.colour, lang }) + numberLines(refused, lang)),
    exitStatus: desk.needsAttention.length > 0 || refused !== null ? EXIT.attention : EXIT.ok,
  };
}

function numbersJson({ text, nextSteps }: UserError, lang: Lang) {
  return { message: text[lang], hints: nextSteps.map((step) => step[lang]) };
}

/** No complaint gets a number until a person has put it right: it stands last, where it is read. */
function numberLines(refused: UserError | null, lang: Lang): string {
  if (refused === null) return '';
  return `\n  ! ${refused.text[lang]}\n${refused.nextSteps.map((step) => `      ${step[lang]}\n`).join('')}`;
}
