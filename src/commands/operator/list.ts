/** `uppolice operator list`. */
import type { Command } from 'commander';
import { OPERATOR_LIST } from '../../domain/messages/commands/operator.ts';
import { ROLE_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { istDate, istIso } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { unitNames } from '../../register/directory/unit-names.ts';
import { listOperators } from '../../register/directory/operators.ts';
import { renderTable } from '../../render/screen/table.ts';

export interface OperatorListOptions {
  readonly all?: boolean;
}

export function register(operator: Command, ctx: Context): void {
  operator
    .command('list')
    .description(ctx.text(OPERATOR_LIST.description))
    .option('--all', ctx.text(OPERATOR_LIST.all))
    .addHelpText('after', ctx.text(OPERATOR_LIST.examples))
    .action(async (options: OperatorListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: OperatorListOptions): Promise<Answer> {
  const db = await ctx.db();
  const rows = await listOperators(db, options);
  const unitName = await unitNames(db);
  return {
    json: rows,
    text: () => {
      if (rows.length === 0) return ctx.io.stdoutIsTerminal ? OPERATOR_LIST.nobody : laidOut('');
      return laidOut(
        renderTable(
          rows,
          [
            { title: ctx.text(OPERATOR_LIST.columnLogin), value: ({ login }) => login },
            { title: ctx.text(OPERATOR_LIST.columnName), value: ({ name }) => name, shrink: true },
            { title: ctx.text(OPERATOR_LIST.columnRole), value: ({ role }) => ctx.text(ROLE_NAMES[role]), code: ({ role }) => role },
            {
              title: ctx.text(OPERATOR_LIST.columnUnit),
              value: ({ unit }) => (unit === null ? '' : ctx.text(unitName(unit))),
              code: ({ unit }) => unit ?? '',
            },
            { title: ctx.text(OPERATOR_LIST.columnSince), value: ({ from }) => istDate(from), code: ({ from }) => istIso(from) },
            {
              title: ctx.text(OPERATOR_LIST.columnUntil),
              value: ({ to }) => (to === null ? '' : istDate(to)),
              code: ({ to }) => (to === null ? '' : istIso(to)),
            },
          ],
          ctx.io,
        ),
      );
    },
  };
}
