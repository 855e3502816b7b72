/** `uppolice operator add`. */
import type { Command } from 'commander';
import { unitName } from '../../domain/directory/unit-name.ts';
import { OPERATOR_ADD } from '../../domain/messages/commands/operator.ts';
import { ROLE_NAMES } from '../../domain/messages/domain/directory-names.ts';
import type { Answer, Context } from '../../ports.ts';
import { addOperator, type NewOperator, OPERATOR_ROLES } from '../../register/directory/operators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { choice } from '../support/option-values.ts';
import { placesTyped, yesTaken } from '../support/places.ts';

export interface OperatorAddOptions extends Omit<NewOperator, 'login' | 'unit'> {
  /** As typed. */
  readonly unit?: string;
}

export function register(operator: Command, ctx: Context): void {
  const { text } = ctx;
  operator
    .command('add <login>')
    .description(text(OPERATOR_ADD.description))
    .requiredOption('--name <name>', text(OPERATOR_ADD.name))
    .addOption(choice('--role <role>', text(OPERATOR_ADD.role), OPERATOR_ROLES, ROLE_NAMES).makeOptionMandatory())
    .option('--unit <unit>', text(OPERATOR_ADD.unit))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(OPERATOR_ADD.examples))
    .action(async (login: string, options: OperatorAddOptions) => ctx.answer(await run(ctx, login, options)));
}

export async function run(ctx: Context, login: string, { unit: typedUnit, ...options }: OperatorAddOptions): Promise<Answer> {
  const db = await ctx.db();
  const unit = typedUnit === undefined ? undefined : await placesTyped(ctx, db).unit(typedUnit);
  const added = await addOperator(db, { ...options, login, ...(unit && { unit }) }, acting(ctx));
  const [shownLogin, name] = [safeLine(added.login), safeLine(added.name)];
  return {
    json: added,
    text: () =>
      unit ? OPERATOR_ADD.addedForUnit(shownLogin, name, unitName(unit)) : OPERATOR_ADD.added(shownLogin, name, ROLE_NAMES[added.role]),
  };
}
