/** The filters that `list`, `search` and `export complaints` share, and the look of what they print. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import type { ListLook } from '../../render/screen/complaint/list.ts';
import type { TypedFilter } from '../../reports/filters.ts';

export function addFilters(command: Command): Command {
  return command
    .option('--status <status>', 'open, in_process, closed, void; several with commas')
    .option('--district <name>', 'in English or Hindi, or its LGD code; none: not located')
    .option('--unit <unit>', 'code or name of the lead unit, with the units below a zone or range; none: nobody has it')
    .option('--country <code>', "the complainant's country abroad (ISO 3166), none: in India")
    .option('--handle <name>', 'posts that tag this handle')
    .option('--from <time>', 'registered since: 2h, 3d, 2026-10-31, 2026-10 (Indian time)')
    .option('--to <time>', 'registered until, that day or month included')
    .option('--emergency', 'life is in danger')
    .option('--attention', 'the citizen spoke last')
    .option('--overdue', 'past the targets: forward in 15 minutes, close in 10 days')
    .option('--category <name>', 'kind of matter, for example theft, cyber_fraud')
    .option('--withheld', 'only those whose text may not be shown');
}

/** Filters out of the options of a command that has others too. */
export function filtersOf(options: TypedFilter): TypedFilter {
  const { status, district, unit, country, handle, from, to, emergency, attention, overdue, category, withheld } = options;
  return Object.fromEntries(
    Object.entries({ status, district, unit, country, handle, from, to, emergency, attention, overdue, category, withheld }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

export function lookOf(ctx: Context): ListLook {
  const { columns, colour, stdoutIsTerminal } = ctx.io;
  return { columns, colour, stdoutIsTerminal, lang: ctx.options.lang, now: ctx.now() };
}
