/** `audit export`: one docket with its proof in a folder, for a court. */
import type { Command } from 'commander';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { AUDIT_EXPORT } from '../../domain/messages/commands/upkeep/audit-export.ts';
import { certificateForm } from '../../domain/messages/commands/upkeep/certificate.ts';
import { joined, type Lang } from '../../domain/messages/text.ts';
import type { ExportedDocket } from '../../domain/docket/exported-docket.ts';
import { printedHead } from '../../domain/printed-head.ts';
import { istMinute } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { exportDocket } from '../../register/audit/export/export-docket.ts';
import { postFiles, proofFile } from '../../register/audit/export/proof-file.ts';
import { sha256, sumsOf } from '../../register/audit/export/sums.ts';
import { parseHead } from '../../register/audit/head.ts';
import { recordReveal, refuseUnrecorded } from '../../register/dockets/reveal.ts';
import { thisDevice } from '../../register/keeping/health/this-device.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';
import { docketSheet } from '../../render/export/docket-sheet.ts';
import { requireNewFolder, writeOutFolder } from '../../render/out-folder.ts';
import { loadNames } from '../../reports/names.ts';
import { showComplaint, type ShownComplaint } from '../../reports/docket/show.ts';
import { acting } from '../support/act-on-docket.ts';

interface ExportOptions {
  readonly docket: string;
  readonly out: string;
  readonly head?: string;
  readonly reveal?: boolean;
  readonly reason?: string;
}

export function register(audit: Command, ctx: Context): void {
  const { text } = ctx;
  audit
    .command('export')
    .summary(text(AUDIT_EXPORT.summary))
    .description(text(AUDIT_EXPORT.description))
    .requiredOption('--docket <docket>', text(AUDIT_EXPORT.docket))
    .requiredOption('--out <folder>', text(AUDIT_EXPORT.out))
    .option('--head <seq:hash:root>', text(AUDIT_EXPORT.head))
    .option('--reveal', text(AUDIT_EXPORT.reveal))
    .option('--reason <why>', text(AUDIT_EXPORT.reason))
    .addHelpText('after', text(AUDIT_EXPORT.examples))
    .action(async (options: ExportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { docket: typed, out, head, reveal = false, reason }: ExportOptions): Promise<Answer> {
  if (reason !== undefined && !reveal)
    throw new UserError('usage', COMMAND_LINE.belongsTo('--reason', '--reveal'), [COMMAND_LINE.addOrLeaveOut('--reveal', '--reason')]);
  const older = head === undefined ? null : parseHead(head);
  const db = await ctx.db();
  if (reveal) refuseUnrecorded(db, '--reveal');
  const { docket } = await docketTyped(ctx, typed);
  // Nothing is recorded of an export that can't be written.
  await requireNewFolder(out);
  if (reveal && docket.withheld !== null) await recordReveal(db, docket, reason, acting(ctx));
  ctx.io.progress(ctx.text(AUDIT_EXPORT.progress));
  const complaint = await showComplaint(db, docket.id, reveal);
  const context = complaint.thread.flatMap(({ role, postId }) => (role === 'context' && postId !== null ? postId : []));
  const exported = await exportDocket(db, docket, { older, revealed: reveal, context, ...acting(ctx) });
  const files = await filesOf(ctx, exported, complaint);
  await writeOutFolder(out, files);
  ctx.io.progress(null);
  return answerOf(exported, out, files);
}

/** By name. The certificate lists all that it certifies; the sums list the certificate too. */
async function filesOf(ctx: Context, exported: ExportedDocket, complaint: ShownComplaint): Promise<Map<string, string>> {
  const db = await ctx.db();
  const madeAt = ctx.now().toISOString();
  const program = `uppolice ${ctx.version}`;
  const facts = { exported, complaint, madeAt, madeBy: ctx.actor().name, program };
  const sheet = async (lang: Lang): Promise<[string, string]> => [
    `docket.${lang}.txt`,
    docketSheet(facts, await loadNames(db, lang), { lang, colour: false, columns: SHEET_COLUMNS, now: ctx.now() }),
  ];
  const files = new Map([...postFiles(exported.posts), ['proof.json', proofFile(exported)], await sheet('en'), await sheet('hi')]);
  const [day = '', time = ''] = istMinute(madeAt).split(' ');
  const form = certificateForm({
    number: exported.number,
    onServer: db.engine === 'postgres',
    location: db.location,
    device: thisDevice(),
    program,
    date: day.replaceAll('-', '/'),
    time,
    head: printedHead(exported.head),
    hashes: sumsOf(files).trimEnd(),
  });
  for (const lang of ['en', 'hi'] as const) files.set(`certificate.${lang}.txt`, form[lang]);
  return files.set(SUMS, sumsOf(files));
}

const SHEET_COLUMNS = 100;
const SUMS = 'SHA256SUMS';

function answerOf(exported: ExportedDocket, out: string, files: ReadonlyMap<string, string>): Answer {
  const { number, head, older, events, posts, postsWithheld, postsOfOthers, postsForgotten, withheld, recorded } = exported;
  const sums = sha256(files.get(SUMS) ?? '');
  return {
    json: {
      docket: number,
      out,
      head: printedHead(head),
      olderHead: older && printedHead(older.head),
      events: events.length,
      posts: posts.length,
      postsWithheld,
      postsOfOthers,
      postsForgotten,
      withheld: withheld ? 'class' : null,
      recorded,
      files: [...files.keys()].sort(),
      sums,
    },
    text: () =>
      joined(
        [
          AUDIT_EXPORT.done(number, out, events.length),
          AUDIT.headNow(printedHead(head)),
          ...(older ? [AUDIT_EXPORT.continues(printedHead(older.head))] : []),
          AUDIT_EXPORT.sums(sums),
          ...(postsWithheld > 0 ? [AUDIT_EXPORT.leftOut(postsWithheld)] : []),
          ...(postsForgotten > 0 ? [AUDIT_EXPORT.forgotten(postsForgotten)] : []),
          ...(postsOfOthers > 0 ? [AUDIT_EXPORT.ofOthers(postsOfOthers)] : []),
          ...(recorded ? [] : [AUDIT_EXPORT.notRecorded]),
          AUDIT_EXPORT.fillIn,
        ],
        '\n',
      ),
  };
}
