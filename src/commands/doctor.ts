/** `uppolice doctor`: whether the register and its surroundings are in order. */
import type { Command } from 'commander';
import { EXIT } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { verifyChain } from '../register/audit/verify.ts';
import { stylesFor } from '../render/screen/style.ts';
import { renderTable } from '../render/screen/table.ts';
import { type Finding, registerHealth } from '../reports/health.ts';

export function register(program: Command, ctx: Context): void {
  program
    .command('doctor')
    .summary('is the register in order, and what to do where it is not')
    .description(
      'Looks at the register, its gaps, sweeps, clock and uncertain replies. Exits 50 when something needs to be put right; asks X for nothing.',
    )
    .option('--deep', 'prove the whole chain of events too, as audit verify does')
    .addHelpText('after', '\nExamples:\n  $ uppolice doctor\n  $ uppolice doctor --deep --json')
    .action(async (options: { deep?: boolean }) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: { deep?: boolean }): Promise<Answer> {
  const db = await ctx.db();
  const findings = await registerHealth(db, ctx.now());
  if (options.deep) findings.push(await proof(ctx));
  const styles = stylesFor(ctx.io.colour);
  const ok = findings.every((finding) => finding.ok);
  return {
    json: { ok, findings },
    text: () =>
      renderTable(
        findings,
        [
          {
            title: '',
            value: (finding) => (finding.ok ? '✓' : '✗'),
            paint: (text, finding) => (finding.ok ? styles.green(text) : styles.red(text)),
          },
          { title: 'Check', value: ({ check }) => check },
          { title: 'Seen', value: ({ saw }) => saw, shrink: true },
          { title: 'What to do', value: ({ next }) => next ?? '' },
        ],
        ctx.io,
      ),
    exitStatus: ok ? EXIT.ok : EXIT.attention,
  };
}

async function proof(ctx: Context): Promise<Finding> {
  const { ok, events } = await verifyChain(await ctx.db());
  return {
    check: 'chain',
    ok,
    saw: ok ? `${events} events prove the register` : 'something was changed, removed or reordered',
    next: ok ? null : 'uppolice audit verify',
  };
}
