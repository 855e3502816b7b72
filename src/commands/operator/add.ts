/** `uppolice operator add`. */
import { type Command, Option } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { addOperator, type NewOperator, OPERATOR_ROLES } from '../../register/directory/operators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';

export type OperatorAddOptions = Omit<NewOperator, 'login'>;

export function register(operator: Command, ctx: Context): void {
  operator
    .command('add <login>')
    .description('Records who works here under a login of this machine.')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(new Option('--role <role>', 'what the person does here').choices(OPERATOR_ROLES).makeOptionMandatory())
    .option('--unit <unit>', 'whose desk it is; needed for the role "unit"')
    .addHelpText(
      'after',
      `
operator enters, forwards, closes · checker approves closures · admin keeps the register · unit answers for one unit · viewer only reads

Examples:
  $ uppolice operator add asha --name "Asha Verma" --role operator
  $ uppolice operator add agra-desk --name "Agra control room" --role unit --unit Agra`,
    )
    .action(async (login: string, options: OperatorAddOptions) => ctx.answer(await run(ctx, login, options)));
}

export async function run(ctx: Context, login: string, options: OperatorAddOptions): Promise<Answer> {
  const added = await addOperator(await ctx.db(), { ...options, login }, acting(ctx));
  return {
    json: added,
    text: () =>
      `${safeLine(added.login)} (${safeLine(added.name)}) works here as ${added.role}${added.unit === null ? '' : ` of ${added.unit}`}.`,
  };
}
