/** The filters that `list`, `search` and `export complaints` share, and the look of what they print. */
import type { Command } from 'commander';
import { FILTERS } from '../../domain/messages/commands/complaints/list.ts';
import { shellWord } from '../../domain/text/shell-word.ts';
import type { Context } from '../../ports.ts';
import type { ListLook } from '../../render/screen/complaint/list.ts';
import type { TypedFilter } from '../../reports/filters.ts';
import { FILTER_NAMES, optionName } from '../../reports/filter/filter-names.ts';
import { month, timeAsTyped } from './option-values.ts';

export function addFilters(command: Command, ctx: Context): Command {
  const { text } = ctx;
  return command
    .option('--status <status>', text(FILTERS.status))
    .option('--district <name>', text(FILTERS.district))
    .option('--unit <unit>', text(FILTERS.unit))
    .option('--country <code>', text(FILTERS.country))
    .option('--handle <name>', text(FILTERS.handle))
    .option('--from <time>', text(FILTERS.from), timeAsTyped(ctx, '--from'))
    .option('--to <time>', text(FILTERS.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(FILTERS.month), month(ctx, '--month'))
    .option('--emergency', text(FILTERS.emergency))
    .option('--attention', text(FILTERS.attention))
    .option('--to-update', text(FILTERS.toUpdate))
    .option('--contradicted', text(FILTERS.contradicted))
    .option('--waiting <party>', text(FILTERS.waiting))
    .option('--held-back <why>', text(FILTERS.heldBack))
    .option('--via <way>', text(FILTERS.via))
    .option('--enquiry', text(FILTERS.enquiry))
    .option('--changed <what>', text(FILTERS.changed))
    .option('--since <time>', text(FILTERS.since), timeAsTyped(ctx, '--since'))
    .option('--actionable <answer>', text(FILTERS.actionable))
    .option('--outcome <outcome>', text(FILTERS.outcome))
    .option('--overdue', text(FILTERS.overdue))
    .option('--told', text(FILTERS.told))
    .option('--not-told', text(FILTERS.notTold))
    .option('--backlog', text(FILTERS.backlog))
    .option('--by <actor>', text(FILTERS.by))
    .option('--category <name>', text(FILTERS.category))
    .option('--about-police', text(FILTERS.aboutPolice))
    .option('--language <language>', text(FILTERS.language))
    .option('--source <source>', text(FILTERS.source))
    .option('--withheld', text(FILTERS.withheld))
    .option('--held', text(FILTERS.held));
}

/** Only the filters among the options of a command. */
export function filtersOf(options: TypedFilter): TypedFilter {
  return Object.fromEntries(FILTER_NAMES.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
}

/** The filters as a command line takes them. */
export function filtersAsTyped(filters: TypedFilter): string {
  return FILTER_NAMES.flatMap((key) => {
    const value = filters[key];
    const option = `--${optionName(key)}`;
    if (value === undefined || value === false) return [];
    return [value === true ? option : `${option} ${shellWord(value)}`];
  }).join(' ');
}

export function lookOf(ctx: Context): ListLook {
  const { columns, colour, stdoutIsTerminal } = ctx.io;
  return { columns, colour, stdoutIsTerminal, lang: ctx.options.lang, now: ctx.now() };
}
