/** One act on several dockets: each by itself, so that one that fails does not stop the others. */
import { ACTS } from '../../../domain/messages/commands/complaints/acts.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';
import { EXIT, type ExitStatus, UserError } from '../../../domain/user-error.ts';
import type { Context, WholeAnswer } from '../../../ports.ts';
import type { Named, NamedDockets } from './named.ts';

/** Answers with the only docket's own answer, or with all results in one object. */
export async function onEach(
  ctx: Context,
  { named, failed, alone }: NamedDockets,
  act: (one: Named) => Promise<WholeAnswer>,
): Promise<WholeAnswer> {
  const [only] = named;
  if (alone && only) return act(only);
  const results: object[] = [];
  const lines: Text[] = [];
  const errors: UserError[] = [];
  const refuse = (docket: string, error: UserError) => {
    const { code, text, nextSteps } = error;
    errors.push(error);
    results.push({ docket, done: false, error: { code, message: ctx.text(text), hints: nextSteps.map(ctx.text) } });
    lines.push(joined([ACTS.notDone(docket, text), ...nextSteps.map(ACTS.hint)], '\n'));
  };
  for (const { typed, error } of failed) refuse(typed, error);
  for (const one of named) {
    try {
      const { json, text } = await act(one);
      results.push({ docket: one.number, done: true, ...(typeof json === 'object' ? json : {}) });
      const said = text();
      if ('en' in said) lines.push(said);
    } catch (error) {
      // What ends the whole command ends it here too.
      if (!(error instanceof UserError) || error.code === 'interrupted') throw error;
      refuse(one.number, error);
    }
  }
  const done = results.length - errors.length;
  return {
    json: { results, done, failed: errors.length },
    text: () => joined([...lines, ...(errors.length > 0 ? [ACTS.someFailed(done, errors.length)] : [])], '\n'),
    exitStatus: exitOf(done, errors),
  };
}

/** Where nothing was done for one and the same reason, that reason. */
function exitOf(done: number, errors: readonly UserError[]): ExitStatus {
  const [first, ...others] = errors;
  if (!first) return EXIT.ok;
  return done === 0 && others.every(({ code }) => code === first.code) ? first.exitStatus : EXIT.partly;
}
