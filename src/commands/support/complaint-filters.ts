/** The filters that `list`, `search` and `export complaints` share, and the look of what they print. */
import type { Command } from 'commander';
import { FILTERS } from '../../domain/messages/commands/complaints/list.ts';
import { shellWord } from '../../domain/text/shell-word.ts';
import type { Context } from '../../ports.ts';
import type { ListLook } from '../../render/screen/complaint/list.ts';
import type { TypedFilter } from '../../reports/filters.ts';
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

const FILTER_KEYS = Object.keys({
  status: true,
  district: true,
  unit: true,
  country: true,
  handle: true,
  from: true,
  to: true,
  month: true,
  emergency: true,
  attention: true,
  overdue: true,
  aboutPolice: true,
  category: true,
  withheld: true,
  held: true,
  toUpdate: true,
  contradicted: true,
  actionable: true,
  waiting: true,
  heldBack: true,
  enquiry: true,
  changed: true,
  since: true,
  outcome: true,
  source: true,
  language: true,
  notTold: true,
  by: true,
  via: true,
  told: true,
  backlog: true,
} satisfies Record<keyof TypedFilter, true>) as readonly (keyof TypedFilter)[];

/** Only the filters among the options of a command. */
export function filtersOf(options: TypedFilter): TypedFilter {
  return Object.fromEntries(FILTER_KEYS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
}

/** The filters as a command line takes them. */
export function filtersAsTyped(filters: TypedFilter): string {
  return FILTER_KEYS.flatMap((key) => {
    const value = filters[key];
    const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined || value === false) return [];
    return [value === true ? option : `${option} ${shellWord(value)}`];
  }).join(' ');
}

export function lookOf(ctx: Context): ListLook {
  const { columns, colour, stdoutIsTerminal } = ctx.io;
  return { columns, colour, stdoutIsTerminal, lang: ctx.options.lang, now: ctx.now() };
}
