/** `goodwork approve`, `rebuttal approve`: a second person decides. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import { joined } from '../../../domain/messages/text.ts';
import { COMMAND_OF, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { approvePublication, refusePublication } from '../../../register/overseas/publishing/decide.ts';
import { acting } from '../act-on-docket.ts';
import { withNumber } from './number.ts';
import { neededText } from '../questions.ts';
import { publicationJson } from './view.ts';

export interface ApproveOptions {
  readonly refuse?: boolean;
  readonly reason?: string;
}

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  withNumber(noun.command('approve'), ctx)
    .description(text(PUBLISHING.approve))
    .option('--refuse', text(PUBLISHING.refuse))
    .option('--reason <text>', text(PUBLISHING.reason))
    .addHelpText('after', text(PUBLISHING.approveExamples(COMMAND_OF[kind])))
    .action(async (id: number, options: ApproveOptions) => ctx.answer(await run(ctx, kind, id, options)));
}

export async function run(ctx: Context, kind: PublicationKind, id: number, { refuse, reason }: ApproveOptions): Promise<Answer> {
  if (!refuse && reason !== undefined) throw new UserError('usage', PUBLISHING.strayReason);
  const db = await ctx.db();
  if (refuse) {
    const why = await neededText(ctx, reason, '--reason', PUBLISHING.reasonNeeded);
    const refused = await refusePublication(db, kind, id, why, acting(ctx));
    return { json: publicationJson(refused), text: () => PUBLISHING.refused(id) };
  }
  const approved = await approvePublication(db, kind, id, acting(ctx));
  return {
    json: publicationJson(approved),
    text: () => joined([PUBLISHING.approved(id), PUBLISHING_RULES.publishIt(kind, id)], '\n'),
  };
}
