/** `note`: a few words for the next person who reads the docket. */
import type { Command } from 'commander';
import { NOTE } from '../domain/messages/commands/complaints/note.ts';
import type { Answer, Context } from '../ports.ts';
import { noteOnDocket } from '../register/dockets/acts.ts';
import { safeLine } from '../render/safe-text.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, idsOption, namedDockets } from './support/acts/named.ts';

export interface NoteOptions {
  readonly ids?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  idsOption(program.command('note [docket] [text...]'), ctx)
    .description(text(NOTE.description))
    .addHelpText('after', text(NOTE.examples))
    .action(async (docket: string | undefined, words: string[], options: NoteOptions) =>
      ctx.answer(await run(ctx, docket === undefined ? words : [docket, ...words], options)),
    );
}

/** Behind a list of dockets all words are the note. */
export async function run(ctx: Context, typed: readonly string[], { ids }: NoteOptions): Promise<Answer> {
  const [first, ...others] = typed;
  const words = ids === undefined ? others : typed;
  const dockets = await namedDockets(ctx, ids === undefined && first !== undefined ? [first] : [], ids);
  const asking = askingAbout(ctx, dockets, NOTE.question);
  const given = words.length === 0 ? undefined : words.join(' ');
  const note = await asking.text(given, `uppolice note ${safeLine(first ?? '')}`, NOTE.text);
  await asking.agreed();
  const db = await ctx.db();
  return onEach(ctx, dockets, async ({ docket }) => standing(ctx, await noteOnDocket(db, docket.id, note, acting(ctx)), NOTE.written));
}
