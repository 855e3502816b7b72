/** `goodwork publish`, `rebuttal publish`: the links that open X with approved words, and the record of where they were posted. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import { COMMAND_OF, type PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { findPublication } from '../../../register/overseas/publishing/find-publication.ts';
import { readyWordings, recordPublished } from '../../../register/overseas/publishing/publish.ts';
import { acting } from '../act-on-docket.ts';
import { withNumber } from './number.ts';
import { publicationJson } from './view.ts';

export interface PublishOptions {
  readonly handle?: string;
  readonly language?: string;
  readonly url?: string;
}

export function register(noun: Command, ctx: Context, kind: PublicationKind): void {
  const { text } = ctx;
  withNumber(noun.command('publish'), ctx)
    .description(text(PUBLISHING.publish))
    .option('--handle <handle>', text(PUBLISHING.handle))
    .option('--language <code>', text(PUBLISHING.language))
    .option('--url <url>', text(PUBLISHING.url))
    .addHelpText('after', text(PUBLISHING.publishExamples(COMMAND_OF[kind])))
    .action(async (id: number, options: PublishOptions) => ctx.answer(await run(ctx, kind, id, options)));
}

export async function run(ctx: Context, kind: PublicationKind, id: number, { handle, language, url }: PublishOptions): Promise<Answer> {
  if ((handle === undefined) !== (url === undefined)) throw new UserError('usage', PUBLISHING.bothOrNone);
  if (language !== undefined && url === undefined) throw new UserError('usage', PUBLISHING.languageAlone);
  const db = await ctx.db();
  if (handle === undefined || url === undefined) {
    const found = await findPublication(db, kind, id);
    const ready = readyWordings(found);
    return {
      json: {
        ...publicationJson(found),
        links: ready.map(({ wording, link }) => ({ handle: wording.handle, language: wording.language, text: wording.body, link })),
      },
      text: () =>
        joined(
          ready.flatMap(({ wording, link }): Text[] => [
            PUBLISHING.postAs(wording.handle, wording.language),
            verbatim(`  ${link}`),
            PUBLISHING.thenRecord(
              `uppolice ${COMMAND_OF[kind]} publish ${id} --handle ${wording.handle}${several(ready, wording)} --url URL`,
            ),
          ]),
          '\n',
        ),
    };
  }
  const said = { handle, url, ...(language !== undefined && { language }) };
  const published = await recordPublished(db, kind, id, said, acting(ctx));
  const newest = published.wordings
    .filter((row) => row.url !== null)
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1))
    .at(-1);
  return { json: publicationJson(published), text: () => PUBLISHING.published(id, newest?.handle ?? handle, newest?.url ?? url) };
}

type Ready = ReturnType<typeof readyWordings>[number];

/** The language is named where the handle has words in several. */
function several(ready: readonly Ready[], { handle, language }: Ready['wording']): string {
  return ready.filter(({ wording }) => wording.handle === handle).length > 1 ? ` --language ${language}` : '';
}
