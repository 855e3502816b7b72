/** `goodwork show`, `rebuttal show`; of a rebuttal also how many posts spread its claim. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import { laidOut } from '../../../domain/messages/text.ts';
import { COMMAND_OF, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import type { Answer, Context } from '../../../ports.ts';
import { findPublication } from '../../../register/overseas/publishing/find-publication.ts';
import { withNumber } from './number.ts';
import { publicationJson, publicationRecord } from './view.ts';

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  withNumber(noun.command('show'), ctx)
    .description(text(PUBLISHING.show))
    .addHelpText('after', text(PUBLISHING.showExamples(COMMAND_OF[kind])))
    .action(async (id: number) => ctx.answer(await run(ctx, kind, id)));
}

export async function run(ctx: Context, kind: PublicationKind, id: number): Promise<Answer> {
  const found = await findPublication(await ctx.db(), kind, id);
  return { json: publicationJson(found), text: () => laidOut(publicationRecord(found, ctx)) };
}
