/** `goodwork add`, `rebuttal add`: on a terminal asks for what is missing. */
import type { Command } from 'commander';
import { PUBLISHING, PUBLISHING_OF } from '../../../domain/messages/commands/overseas/publishing.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import { joined } from '../../../domain/messages/text.ts';
import { isComparable } from '../../../domain/overseas/publishing/near-words.ts';
import type { PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { draftPublication, type WordingSaid } from '../../../register/overseas/publishing/draft.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { acting } from '../act-on-docket.ts';
import { repeated } from '../option-values.ts';
import { dayTyped } from '../overseas/typed-outreach.ts';
import { placesTyped } from '../places.ts';
import { neededText } from '../questions.ts';
import { publicationJson } from './view.ts';

export interface AddOptions {
  readonly country?: string;
  readonly district?: string;
  readonly claim?: string;
  readonly claimLink?: string;
  readonly firstSeen?: string;
  readonly fact?: string;
  readonly proof?: string;
  readonly wording?: readonly WordingSaid[];
}

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  const command = noun.command('add').description(text(PUBLISHING_OF.add[kind]));
  if (kind === 'rebuttal')
    command
      .option('--claim <text>', text(PUBLISHING.claim))
      .option('--claim-link <url>', text(PUBLISHING.claimLink))
      .option('--first-seen <day>', text(PUBLISHING.firstSeen), dayTyped(ctx, '--first-seen'));
  command
    .option('--fact <text>', text(PUBLISHING_OF.fact[kind]))
    .option('--proof <text>', text(PUBLISHING.proof))
    .option('--country <country>', text(PUBLISHING.country))
    .option('--district <name>', text(PUBLISHING.district))
    .option('--wording <text>', text(PUBLISHING.wording), repeated(wordingTyped))
    .addHelpText('after', text(PUBLISHING_OF.addExamples[kind]))
    .action(async (options: AddOptions) => ctx.answer(await run(ctx, kind, options)));
}

export async function run(ctx: Context, kind: PublicationKind, options: AddOptions): Promise<Answer> {
  const db = await ctx.db();
  const { claim, fact, proof, district: typed, wording = [], ...same } = options;
  const district = typed === undefined ? undefined : await placesTyped(ctx, db).district(typed);
  const isRebuttal = kind === 'rebuttal';
  const drafted = await draftPublication(
    db,
    kind,
    {
      ...same,
      ...(isRebuttal && { claim: await neededText(ctx, claim, '--claim', PUBLISHING.claimNeeded) }),
      fact: await neededText(ctx, fact, '--fact', PUBLISHING_OF.factNeeded[kind]),
      ...(isRebuttal ? { proof: await neededText(ctx, proof, '--proof', PUBLISHING.proofNeeded) } : proof !== undefined && { proof }),
      ...(district !== undefined && { district }),
      wordings: wording,
    },
    acting(ctx),
  );
  const lines = [
    PUBLISHING.drafted(drafted.id, drafted.wordings.length),
    ...(drafted.claim !== null && drafted.claimLink === null && !isComparable(drafted.claim) ? [PUBLISHING.notComparable] : []),
    drafted.wordings.length === 0 ? PUBLISHING_RULES.writeWords(kind, drafted.id) : PUBLISHING_RULES.approveIt(kind, drafted.id),
  ];
  return { json: publicationJson(drafted), text: () => joined(lines, '\n') };
}

/** `UPPolNRI:hi:…` */
function wordingTyped(typed: string): WordingSaid {
  const found = /^\s*@?([A-Za-z0-9_]{1,15})\s*:\s*([A-Za-z]{2,3})\s*:\s*(\S[\s\S]*)$/.exec(typed);
  const [, handle, language, text] = found ?? [];
  if (handle !== undefined && language !== undefined && text !== undefined) return { handle, language, text };
  throw new UserError('usage', PUBLISHING.noWording(safeLine(typed)), [PUBLISHING.wordingLike]);
}
