/** The commands of good work and of rebuttals, which are the same but for what a rebuttal says of a claim. */
import type { Command } from 'commander';
import { PUBLISHING_OF } from '../../../domain/messages/commands/overseas/publishing.ts';
import { COMMAND_OF, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import type { Context } from '../../../ports.ts';
import * as add from './add.ts';
import * as approve from './approve.ts';
import * as list from './list.ts';
import * as publish from './publish.ts';
import * as show from './show.ts';
import * as word from './word.ts';

export function publishingNoun(program: Command, ctx: Context, kind: PublicationKind): Command {
  const noun = program
    .command(COMMAND_OF[kind])
    .description(ctx.text(PUBLISHING_OF.description[kind]))
    .addHelpText('after', ctx.text(PUBLISHING_OF.examples[kind]));
  for (const command of [add, word, list, show, approve, publish]) command.register(noun, ctx, kind);
  return noun;
}
