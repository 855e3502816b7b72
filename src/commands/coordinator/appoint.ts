/** `uppolice coordinator appoint`: asks on a terminal for what is missing. */
import type { Command } from 'commander';
import { parseEmail, parsePhone } from '../../domain/directory/contact.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context, Prompter } from '../../ports.ts';
import { appointCoordinator, type Appointment, placeOf } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { coordinatorJson } from '../support/coordinator-view.ts';

export type AppointOptions = Partial<Omit<Appointment, 'name'>>;

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('appoint [name]')
    .description('Appoints a coordinator for a country, or for a city of it. On a terminal asks for what is missing.')
    .option('--country <country>', 'ISO 3166 code, English or Hindi name')
    .option('--city <city>', 'only for this city')
    .option('--email <address>', 'e-mail')
    .option('--phone <number>', 'in the international form: +44 20 7946 0000')
    .option('--handle <handle>', 'the own handle on X')
    .option('--from <time>', 'in office since; now unless said')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice coordinator appoint "Asha Verma" --country GB --city London --email asha@example.org
  $ uppolice coordinator appoint "Imran Khan" --country यूएई --phone "+971 4 000 0000"
  $ uppolice coordinator appoint`,
    )
    .action(async (name: string | undefined, options: AppointOptions) => ctx.answer(await run(ctx, name, options)));
}

export async function run(ctx: Context, name: string | undefined, options: AppointOptions): Promise<Answer> {
  const db = await ctx.db();
  const appointed = await appointCoordinator(db, await completed(ctx, name, options), acting(ctx));
  return {
    json: coordinatorJson(appointed),
    text: () => `${safeLine(appointed.name)} is coordinator for ${safeLine(placeOf(appointed))}, number ${appointed.id}.`,
  };
}

async function completed(ctx: Context, name: string | undefined, options: AppointOptions): Promise<Appointment> {
  const { country } = options;
  if (name !== undefined && country !== undefined) return { ...options, name, country };
  if (!ctx.io.stdinIsTerminal) {
    const missing = [...(name === undefined ? ['NAME'] : []), ...(country === undefined ? ['--country'] : [])];
    throw new UserError('usage', `It is missing who is appointed where: ${missing.join(' and ')}.`, [
      'Like this: uppolice coordinator appoint "Asha Verma" --country GB --city London',
    ]);
  }
  return asked(await ctx.prompt(), name, options);
}

async function asked(prompt: Prompter, name: string | undefined, options: AppointOptions): Promise<Appointment> {
  const optional = async (given: string | undefined, question: string, check: (typed: string) => unknown = () => true) =>
    given ?? ((await prompt.input(question, { validate: (typed) => typed.trim() === '' || problem(typed, check) })).trim() || undefined);
  const whom = name ?? (await prompt.input('Name of the coordinator:', { required: true }));
  const country =
    options.country ??
    (await prompt.input('Country (code or name):', { required: true, validate: (typed) => problem(typed, parseCountry) }));
  const city = await optional(options.city, 'City (empty: the whole country):');
  const email = await optional(options.email, 'E-mail (may be empty):', parseEmail);
  const phone = await optional(options.phone, 'Phone, with + and the country (may be empty):', (typed) => parsePhone(typed, 'abroad'));
  const handle = await optional(options.handle, 'Handle on X (may be empty):', parseHandleName);
  return {
    name: whom,
    country,
    ...(city !== undefined && { city }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(handle !== undefined && { handle }),
    ...(options.from !== undefined && { from: options.from }),
  };
}

/** What is wrong with an answer, said at once instead of after the last question. */
function problem(typed: string, check: (typed: string) => unknown): true | string {
  try {
    check(typed);
    return true;
  } catch (error) {
    if (error instanceof UserError) return [error.message, ...error.hints].join(' ');
    throw error;
  }
}
