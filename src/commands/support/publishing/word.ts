/** `goodwork word`, `rebuttal word`: the words in which one handle is to publish it. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import { COMMAND_OF, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import type { Answer, Context } from '../../../ports.ts';
import { wordPublication } from '../../../register/overseas/publishing/draft.ts';
import { acting } from '../act-on-docket.ts';
import { withNumber } from './number.ts';
import { neededText } from '../questions.ts';
import { publicationJson } from './view.ts';

export interface WordOptions {
  readonly handle: string;
  readonly language: string;
  readonly text?: string;
}

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  withNumber(noun.command('word'), ctx)
    .description(text(PUBLISHING.word))
    .requiredOption('--handle <handle>', text(PUBLISHING.handle))
    .requiredOption('--language <code>', text(PUBLISHING.language))
    .option('--text <text>', text(PUBLISHING.text))
    .addHelpText('after', text(PUBLISHING.wordExamples(COMMAND_OF[kind])))
    .action(async (id: number, options: WordOptions) => ctx.answer(await run(ctx, kind, id, options)));
}

export async function run(ctx: Context, kind: PublicationKind, id: number, { handle, language, text }: WordOptions): Promise<Answer> {
  const db = await ctx.db();
  const words = await neededText(ctx, text, '--text', PUBLISHING.textNeeded);
  const worded = await wordPublication(db, kind, id, { handle, language, text: words }, acting(ctx));
  return { json: publicationJson(worded), text: () => PUBLISHING.worded(id, handle.replace(/^@/, '')) };
}
