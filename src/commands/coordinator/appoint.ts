/** `uppolice coordinator appoint`: asks on a terminal for what is missing. */
import type { Command } from 'commander';
import { parseEmail, parsePhone } from '../../domain/directory/contact.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { COORDINATOR_APPOINT } from '../../domain/messages/commands/coordinator.ts';
import type { Text } from '../../domain/messages/text.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context, Prompter } from '../../ports.ts';
import { appointCoordinator, type Appointment } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { timeAsTyped } from '../support/option-values.ts';
import { problemOf } from '../support/typed/problem.ts';
import { coordinatorJson, placeShown } from '../support/answers/coordinator-view.ts';

export type AppointOptions = Partial<Omit<Appointment, 'name'>>;

export function register(coordinator: Command, ctx: Context): void {
  const { text } = ctx;
  coordinator
    .command('appoint [name]')
    .description(text(COORDINATOR_APPOINT.description))
    .option('--country <country>', text(COORDINATOR_APPOINT.country))
    .option('--city <city>', text(COORDINATOR_APPOINT.city))
    .option('--email <address>', text(COORDINATOR_APPOINT.email))
    .option('--phone <number>', text(COORDINATOR_APPOINT.phone))
    .option('--handle <handle>', text(COORDINATOR_APPOINT.handle))
    .option('--from <time>', text(COORDINATOR_APPOINT.from), timeAsTyped(ctx, '--from'))
    .addHelpText('after', text(COORDINATOR_APPOINT.examples))
    .action(async (name: string | undefined, options: AppointOptions) => ctx.answer(await run(ctx, name, options)));
}

export async function run(ctx: Context, name: string | undefined, options: AppointOptions): Promise<Answer> {
  const db = await ctx.db();
  const appointed = await appointCoordinator(db, await completed(ctx, name, options), acting(ctx));
  return {
    json: coordinatorJson(appointed),
    text: () => COORDINATOR_APPOINT.appointed(safeLine(appointed.name), placeShown(appointed), appointed.id),
  };
}

async function completed(ctx: Context, name: string | undefined, options: AppointOptions): Promise<Appointment> {
  const { country } = options;
  if (name !== undefined && country !== undefined) return { ...options, name, country };
  if (!ctx.io.stdinIsTerminal) {
    throw new UserError('usage', COORDINATOR_APPOINT.missing(name === undefined, country === undefined), [COORDINATOR_APPOINT.likeThis]);
  }
  return asked(await ctx.prompt(), name, options);
}

/** undefined where nobody can see anything of it. */
function visible(typed: string): string | undefined {
  return hasVisibleText(typed) ? typed.trim() : undefined;
}

async function asked(prompt: Prompter, name: string | undefined, options: AppointOptions): Promise<Appointment> {
  const optional = async (given: string | undefined, question: Text, check: (typed: string) => unknown = () => true) =>
    given ?? visible(await prompt.input(question, { validate: (typed) => visible(typed) === undefined || problemOf(() => check(typed)) }));
  const fullName = name ?? (await prompt.input(COORDINATOR_APPOINT.askName, { required: true }));
  const country =
    options.country ??
    (await prompt.input(COORDINATOR_APPOINT.askCountry, { required: true, validate: (typed) => problemOf(() => parseCountry(typed)) }));
  const city = await optional(options.city, COORDINATOR_APPOINT.askCity);
  const email = await optional(options.email, COORDINATOR_APPOINT.askEmail, parseEmail);
  const phone = await optional(options.phone, COORDINATOR_APPOINT.askPhone, (typed) => parsePhone(typed, 'abroad'));
  const handle = await optional(options.handle, COORDINATOR_APPOINT.askHandle, parseHandleName);
  return {
    name: fullName,
    country,
    ...(city !== undefined && { city }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(handle !== undefined && { handle }),
    ...(options.from !== undefined && { from: options.from }),
  };
}
