/** `digest`: what a coordinator abroad finds in the morning; `--due` makes those of all for whom it is seven there. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { DocketSet } from '../domain/docket/number/docket-ranges.ts';
import { DIGEST } from '../domain/messages/commands/overseas/digest.ts';
import { laidOut } from '../domain/messages/text.ts';
import { newSince } from '../domain/overseas/digest-time.ts';
import { TYPED_TEXT } from '../domain/messages/domain/typed-text.ts';
import { requiredLine } from '../domain/text/typed-text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { claimDueDigests, type ClaimedDigest, digestMade } from '../register/overseas/digests/claim-digests.ts';
import { abroad } from '../register/overseas/open-country.ts';
import { digestPage } from '../render/pages/digest.ts';
import { refuseExisting, writeOutFile } from '../render/out-file.ts';
import { digestText } from '../render/screen/abroad/digest.ts';
import { digestData, type DigestData } from '../reports/abroad/digest.ts';
import { acting } from './support/act-on-docket.ts';
import { recordExit } from './support/exporting/record-exit.ts';
import { prepareFolder } from './support/sending/folder.ts';

export interface DigestOptions {
  readonly country?: string;
  readonly city?: string;
  readonly due?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('digest')
    .description(text(DIGEST.description))
    .option('--country <country>', text(DIGEST.country))
    .option('--city <city>', text(DIGEST.city))
    .option('--due', text(DIGEST.due))
    .option('--out <file>', text(DIGEST.out))
    .option('--force', text(DIGEST.force))
    .addHelpText('after', text(DIGEST.examples))
    .action(async (options: DigestOptions) => ctx.answer(await run(ctx, options)));
}

/** Columns of a text that is written to a file. */
const FILE_COLUMNS = 78;

export async function run(ctx: Context, { country: typed, city, due, out, force }: DigestOptions): Promise<Answer> {
  if (city !== undefined && (typed === undefined || due)) throw new UserError('usage', DIGEST.cityNeedsCountry);
  if (force && (due || out === undefined)) throw new UserError('usage', DIGEST.forceNeedsOut);
  const country = typed === undefined ? undefined : abroad(typed);
  if (due) {
    if (out === undefined) throw new UserError('usage', DIGEST.dueNeedsOut);
    return makeDue(ctx, country, out);
  }
  if (country === undefined) throw new UserError('usage', DIGEST.whose);
  const place = { country, city: city === undefined ? null : requiredLine(city, TYPED_TEXT.theCity) };
  const digest = await digestData(await ctx.db(), { ...place, since: newSince(null, ctx.now()) }, ctx.now());
  const { lang } = ctx.options;
  if (out === undefined) {
    // What is read on a screen of the desk stays there.
    if (ctx.options.json || !ctx.io.stdoutIsTerminal) await recordDigest(ctx, digest, ctx.options.json ? 'json' : 'text');
    return {
      json: digest,
      text: () => laidOut(digestText(digest, lang, ctx.io.stdoutIsTerminal ? Math.min(ctx.io.columns, FILE_COLUMNS) : 0)),
    };
  }
  await refuseExisting(out, force === true);
  await recordDigest(ctx, digest, 'file');
  await writeOutFile(out, [/\.html?$/i.test(out) ? digestPage(digest, lang) : digestText(digest, lang, FILE_COLUMNS)], force === true);
  ctx.say(DIGEST.written(out));
  return { json: { out }, text: () => laidOut('') };
}

async function makeDue(ctx: Context, country: string | undefined, folder: string): Promise<Answer> {
  const db = await ctx.db();
  prepareFolder(folder);
  const { claimed, busy, notDue } = await claimDueDigests(db, country, acting(ctx));
  const made: { coordinator: number; country: string; city: string | null; day: string; files: string[] }[] = [];
  for (const claim of claimed) {
    const files = await writeDigest(ctx, claim, folder);
    const { id, country: code, city } = claim.coordinator;
    if (await digestMade(db, claim, acting(ctx))) made.push({ coordinator: id, country: code, city, day: claim.localDay, files });
  }
  return { json: { made, busy, notDue }, text: () => DIGEST.made(made.length, busy) };
}

/** Under the same names again where a run was killed: a day's digest is there once. */
async function writeDigest(ctx: Context, { coordinator, localDay, since, asOf }: ClaimedDigest, folder: string): Promise<string[]> {
  const { lang } = ctx.options;
  const digest = await digestData(await ctx.db(), { country: coordinator.country, city: coordinator.city, since }, new Date(asOf));
  const name = `digest-${coordinator.country}-${coordinator.id}-${localDay}`;
  await recordDigest(ctx, digest, 'file', coordinator.id);
  const files: string[] = [];
  for (const [file, content] of [
    [`${name}.html`, digestPage(digest, lang)],
    [`${name}.txt`, digestText(digest, lang, FILE_COLUMNS)],
  ] as const) {
    await writeOutFile(join(folder, file), [content], true);
    files.push(join(folder, file));
  }
  return files;
}

/** Numbers and states of dockets are about to leave the house. */
async function recordDigest(ctx: Context, { country, dockets }: DigestData, format: string, coordinator?: number): Promise<void> {
  await recordExit(ctx, {
    what: 'digest',
    format,
    dockets: DocketSet.ofNumbers(dockets.map(({ docket }) => docket)).ranges(),
    columns: null,
    country,
    ...(coordinator !== undefined && { coordinator }),
  });
}
