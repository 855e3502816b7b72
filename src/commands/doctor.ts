/** `uppolice doctor`: whether the register and what it depends on are in order. */
import type { Command } from 'commander';
import { DOCTOR } from '../domain/messages/commands/upkeep/doctor.ts';
import { laidOut } from '../domain/messages/text.ts';
import { EXIT } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { backupsFolder } from '../register/keeping/backup-files.ts';
import { copyHealth } from '../register/keeping/health/copy-health.ts';
import { deepHealth } from '../register/keeping/health/deep-health.ts';
import { fileHealth } from '../register/keeping/health/file-health.ts';
import { numbersOutside } from '../register/audit/number-mark-proof.ts';
import { numberHealth } from '../register/keeping/health/number-health.ts';
import { keptHealth } from '../register/keeping/health/register-health.ts';
import { serverHealth } from '../register/keeping/health/server-health.ts';
import { stylesFor } from '../render/screen/style.ts';
import { renderTable } from '../render/screen/table.ts';
import { registerHealth } from '../reports/health.ts';
import { waitingWatch } from './support/waiting-posts.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('doctor')
    .description(text(DOCTOR.description))
    .option('--deep', text(DOCTOR.deep))
    .addHelpText('after', text(DOCTOR.examples))
    .action(async (options: { deep?: boolean }) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: { deep?: boolean }): Promise<Answer> {
  const db = await ctx.db();
  const { credentialsFolder, cacheFolder, numbersFolder, backupFolder } = ctx.config();
  const places = { configFile: ctx.configFiles().user, credentialsFolder, cacheFolder, numbersFolder };
  // First, so that what is said of the last proof is of this one.
  const deep = options.deep ? await deepHealth(db, ctx.now(), await numbersOutside(db, numbersFolder)) : [];
  // Where it can't be recorded, what is said of the last proof is older than the one that was just made.
  const checks = [
    ...(await registerHealth(db, ctx.now(), waitingWatch(ctx))),
    ...(await keptHealth(db, ctx.now())).filter(({ check }) => !(db.readOnly && check === 'proof' && options.deep)),
    ...(await fileHealth(db, places)),
    await copyHealth(db, backupsFolder(db, backupFolder, numbersFolder), ctx.now()),
    await numberHealth(db, numbersFolder),
    ...(await serverHealth(db)),
    ...deep,
  ];
  const findings = checks.map(({ saw, next, ...check }) => ({ ...check, saw: ctx.text(saw), next: next && ctx.text(next) }));
  const styles = stylesFor(ctx.io.colour);
  const ok = findings.every((finding) => finding.ok);
  return {
    json: { ok, findings: findings.map(({ name: _, ...finding }) => finding) },
    text: () =>
      laidOut(
        renderTable(
          findings,
          [
            {
              title: '',
              value: signOf,
              paint: (text, finding) => (finding.ok ? (finding.done ? styles.green(text) : text) : styles.red(text)),
            },
            { title: ctx.text(DOCTOR.check), value: ({ name }) => ctx.text(name) },
            { title: ctx.text(DOCTOR.seen), value: ({ saw }) => saw, wrap: true },
            { title: ctx.text(DOCTOR.whatToDo), value: ({ next }) => next ?? '', wrap: true },
          ],
          ctx.io,
        ),
      ),
    exitStatus: ok ? EXIT.ok : EXIT.attention,
  };
}

/** What was never looked at is not ticked, also where nobody has to act. */
function signOf({ ok, done }: { readonly ok: boolean; readonly done: boolean }): string {
  if (!ok) return '✗';
  return done ? '✓' : '–';
}
