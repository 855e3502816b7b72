/** `goodwork list`, `rebuttal list`. */
import { type Command, Option } from 'commander';
import { parseCountry } from '../../../domain/directory/country.ts';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import { laidOut } from '../../../domain/messages/text.ts';
import {
  COMMAND_OF,
  PUBLICATION_STATES,
  type PublicationKind,
  type PublicationState,
} from '../../../domain/overseas/publishing/publication.ts';
import type { Answer, Context } from '../../../ports.ts';
import { listPublications } from '../../../register/overseas/publishing/find-publication.ts';
import { publicationJson, publicationTable } from './view.ts';

export interface ListOptions {
  readonly state?: PublicationState;
  readonly country?: string;
}

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  noun
    .command('list')
    .description(text(PUBLISHING.list))
    .addOption(new Option('--state <state>', text(PUBLISHING.state)).choices(PUBLICATION_STATES))
    .option('--country <country>', text(PUBLISHING.ofCountry))
    .addHelpText('after', text(PUBLISHING.listExamples(COMMAND_OF[kind])))
    .action(async (options: ListOptions) => ctx.answer(await run(ctx, kind, options)));
}

export async function run(ctx: Context, kind: PublicationKind, { state, country }: ListOptions): Promise<Answer> {
  const rows = await listPublications(await ctx.db(), kind, {
    ...(state !== undefined && { state }),
    ...(country !== undefined && { country: parseCountry(country) }),
  });
  return { json: rows.map(publicationJson), text: () => laidOut(publicationTable(rows, kind, ctx)) };
}
