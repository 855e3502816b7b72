/** The day on one screen, for those who head the desk: each figure with the command that lists what is behind it. */
import { DEMO_SUMMARY } from '../../domain/messages/commands/start/demo-summary.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Context } from '../../ports.ts';
import { renderRecord } from '../../render/screen/record.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

export async function summary(ctx: Context, environment: Readonly<Record<string, string>>): Promise<string> {
  const { text } = ctx;
  const answer = async (...argv: string[]) => JSON.parse((await ctx.runCommand([...argv, '--json'], environment)).output);
  const list = async (...filter: string[]): Promise<Rows> => answer('list', ...filter);
  const all = await list();
  const reads = (answer: string) => all.filter(({ actionable }) => actionable === answer).length;
  const emergencies = all.filter(({ urgency }) => urgency === 'emergency');
  const sent: Rows = await answer('dispatch', 'list');
  const waiting = await list('--waiting', 'desk', '--actionable', 'yes');
  const overdue = await list('--overdue');
  const { ok, events }: { ok: boolean; events: number } = await answer('audit', 'verify');
  const units = new Set(sent.map(({ recipient }) => recipient)).size;
  const fields: readonly (readonly [Text, Text])[] = [
    [DEMO_SUMMARY.numbered, DEMO_SUMMARY.complaintsAndNone(all.length, reads('yes'), reads('unsure'), reads('no'))],
    [
      DEMO_SUMMARY.emergencies,
      DEMO_SUMMARY.withUnits(emergencies.length, emergencies.filter(({ forwardedAt }) => forwardedAt !== null).length),
    ],
    [DEMO_SUMMARY.sent, DEMO_SUMMARY.toUnits(new Set(sent.map(({ docket }) => docket)).size, units)],
    [DEMO_SUMMARY.answered, DEMO_SUMMARY.byUnits(all.filter(({ unitRepliedAt }) => unitRepliedAt !== null).length)],
    [DEMO_SUMMARY.closed, DEMO_SUMMARY.withOutcome(all.filter(({ status }) => status === 'closed').length)],
    [DEMO_SUMMARY.waiting, DEMO_SUMMARY.forAPerson(waiting.length)],
    [DEMO_SUMMARY.overdue, DEMO_SUMMARY.past(overdue.length)],
    [DEMO_SUMMARY.proof, ok ? DEMO_SUMMARY.unbroken(events) : DEMO_SUMMARY.broken],
  ];
  const look = { ...ctx.io, stdoutIsTerminal: true };
  return renderRecord(
    fields.map(([label, value]) => [text(label), text(value)]),
    look,
  );
}
