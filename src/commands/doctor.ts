/** `uppolice doctor`: whether the register and its surroundings are in order. */
import type { Command } from 'commander';
import { HEALTH } from '../domain/messages/reports/health.ts';
import { verbatim } from '../domain/messages/text.ts';
import { EXIT } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { verifyChain } from '../register/audit/verify.ts';
import { stylesFor } from '../render/screen/style.ts';
import { renderTable } from '../render/screen/table.ts';
import { type HealthCheck, registerHealth } from '../reports/health.ts';

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
  const checks = await registerHealth(db, ctx.now());
  if (options.deep) checks.push(await proof(ctx));
  const findings = checks.map(({ check, name, ok, saw, next }) => ({ check, name, ok, saw: ctx.text(saw), next: next && ctx.text(next) }));
  const styles = stylesFor(ctx.io.colour);
  const ok = findings.every((finding) => finding.ok);
  return {
    json: { ok, findings: findings.map(({ name: _, ...finding }) => finding) },
    text: () =>
      renderTable(
        findings,
        [
          {
            title: '',
            value: (finding) => (finding.ok ? '✓' : '✗'),
            paint: (text, finding) => (finding.ok ? styles.green(text) : styles.red(text)),
          },
          { title: 'Check', value: ({ name }) => ctx.text(name) },
          { title: 'Seen', value: ({ saw }) => saw, shrink: true },
          { title: 'What to do', value: ({ next }) => next ?? '' },
        ],
        ctx.io,
      ),
    exitStatus: ok ? EXIT.ok : EXIT.attention,
  };
}

async function proof(ctx: Context): Promise<HealthCheck> {
  const { ok, events } = await verifyChain(await ctx.db());
  return {
    check: 'chain',
    name: HEALTH.chain,
    ok,
    saw: ok ? HEALTH.chainProved(events) : HEALTH.chainBroken,
    next: ok ? null : verbatim('uppolice audit verify'),
  };
}
