/** `uppolice rebuttal matches`: the posts that may spread a refuted claim; a person decides what is done. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../domain/messages/commands/overseas/publishing.ts';
import { laidOut, type Text, verbatim } from '../../domain/messages/text.ts';
import { istDate } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { findPublication } from '../../register/overseas/publishing/find-publication.ts';
import { renderTable } from '../../render/screen/table.ts';
import { type Spreading, type SpreadingReport, spreadingPosts } from '../../reports/abroad/spreading.ts';
import { wholeNumber } from '../support/option-values.ts';

export function register(rebuttal: Command, ctx: Context): void {
  const { text } = ctx;
  rebuttal
    .command('matches')
    .argument('[number]', text(PUBLISHING.number), wholeNumber('<number>', 1))
    .description(text(PUBLISHING.matches))
    .addHelpText('after', text(PUBLISHING.matchesExamples))
    .action(async (id: number | undefined) => ctx.answer(await run(ctx, id)));
}

export async function run(ctx: Context, id: number | undefined): Promise<Answer> {
  const db = await ctx.db();
  if (id !== undefined) await findPublication(db, 'rebuttal', id);
  const report = await spreadingPosts(db, id);
  return {
    json: { ...report, posts: report.posts.map(({ spreads, ...post }) => ({ ...post, by: spreads.by, share: shareOf(spreads) })) },
    text: () => laidOut(matchesTable(report, ctx)),
  };
}

function matchesTable({ posts, withheld, notCompared }: SpreadingReport, ctx: Context): string {
  const { text, io } = ctx;
  const total = `${text(PUBLISHING.matchesTotal(posts.length, withheld, notCompared.length))}\n`;
  if (posts.length === 0)
    return io.stdoutIsTerminal ? `${text(PUBLISHING.noMatches)}\n${withheld + notCompared.length > 0 ? total : ''}` : '';
  const table = renderTable(
    posts,
    [
      { title: text(PUBLISHING.fieldRebuttal), value: ({ rebuttal }) => String(rebuttal), align: 'right' },
      { title: text(PUBLISHING.fieldPost), value: ({ shownAs }) => shownAs },
      { title: text(PUBLISHING.fieldDay), value: ({ postedAt }) => istDate(postedAt), code: ({ postedAt }) => postedAt },
      { title: text(PUBLISHING.fieldShare), value: ({ spreads }) => text(spreadingSaid(spreads)) },
      { title: text(PUBLISHING.fieldWords), value: (post) => post.text ?? '', shrink: true },
    ],
    io,
  );
  return io.stdoutIsTerminal ? `${table}${total}` : table;
}

function shareOf(spreads: Spreading): number | null {
  return spreads.by === 'words' ? Math.round(spreads.share * 100) / 100 : null;
}

function spreadingSaid(spreads: Spreading): Text {
  if (spreads.by === 'words') return verbatim(`${Math.round(spreads.share * 100)} %`);
  return spreads.by === 'link' ? PUBLISHING.byLink : PUBLISHING.byQuote;
}
