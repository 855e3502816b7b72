/** Every command by name, grouped by the day's work; the code of a command is loaded when it is called. */
import type { Command } from 'commander';
import type { Context } from '../ports.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ register(program: Command, ctx: Context): void }>;
}

export const COMMANDS: readonly { readonly group: string; readonly entries: readonly CommandEntry[] }[] = [
  {
    group: 'First steps',
    entries: [
      {
        name: 'demo',
        summary: 'the whole main job in a temporary register: no account, no network, no question',
        load: () => import('./demo.ts'),
      },
      { name: 'init', summary: 'make the register, with units, districts and known handles', load: () => import('./init.ts') },
      { name: 'sandbox', summary: 'a local stand-in for X: for training, tests and demonstrations', load: () => import('./sandbox.ts') },
    ],
  },
  {
    group: 'Taking posts in',
    entries: [
      { name: 'sync', summary: 'posts from X into the register: store, number, read', load: () => import('./sync.ts') },
      { name: 'import', summary: 'the same from files', load: () => import('./import.ts') },
      { name: 'gap', summary: 'what may be missing, since when', load: () => import('./gap/index.ts') },
    ],
  },
  {
    group: 'X: access and money',
    entries: [
      {
        name: 'auth',
        summary: 'credentials for X: of the app that reads, of the handles that reply',
        load: () => import('./auth/index.ts'),
      },
      { name: 'budget', summary: 'what reading X has cost this month, and what is left', load: () => import('./budget.ts') },
    ],
  },
  {
    group: 'Working on complaints',
    entries: [
      { name: 'list', summary: 'complaints, filtered', load: () => import('./list.ts') },
      { name: 'show', summary: 'one complaint: what was said, where it stands, why', load: () => import('./show.ts') },
      { name: 'search', summary: 'complaints by words of their posts', load: () => import('./search.ts') },
      { name: 'locate', summary: 'what a text says: district, evidence, kind; touches no register', load: () => import('./locate.ts') },
      {
        name: 'route',
        summary: 'find the districts again, after the rules or the gazetteer have changed',
        load: () => import('./route.ts'),
      },
      { name: 'transfer', summary: 'give a docket to another unit', load: () => import('./transfer.ts') },
      { name: 'forward', summary: 'tell the units, and the citizens their numbers', load: () => import('./forward.ts') },
      { name: 'dispatch', summary: 'what became of what was sent', load: () => import('./dispatch/index.ts') },
      { name: 'answer', summary: "record a unit's answer by phone, letter or WhatsApp", load: () => import('./answer.ts') },
      { name: 'note', summary: 'write a note on a docket', load: () => import('./note.ts') },
      { name: 'close', summary: 'close a docket with its outcome', load: () => import('./close.ts') },
      { name: 'reopen', summary: 'reopen a closed docket', load: () => import('./reopen.ts') },
    ],
  },
  {
    group: 'Directory',
    entries: [
      { name: 'handle', summary: 'registered handles: of units and of countries', load: () => import('./handle/index.ts') },
      {
        name: 'unit',
        summary: 'headquarters, zones, ranges, districts, commissionerates, services',
        load: () => import('./unit/index.ts'),
      },
      {
        name: 'coordinator',
        summary: 'coordinators abroad: one in office for a country or a city of it',
        load: () => import('./coordinator/index.ts'),
      },
      { name: 'operator', summary: 'who works here', load: () => import('./operator/index.ts') },
    ],
  },
  {
    group: 'Figures',
    entries: [
      { name: 'status', summary: 'the desk right now: what waits, for whom, what may be missing', load: () => import('./status.ts') },
      { name: 'report', summary: 'figures: status, districts', load: () => import('./report/index.ts') },
      { name: 'export', summary: 'rows for spreadsheets and programs', load: () => import('./export/index.ts') },
    ],
  },
  {
    group: 'Keeping it sound',
    entries: [
      { name: 'doctor', summary: 'is the register in order, and what to do where it is not', load: () => import('./doctor.ts') },
      { name: 'audit', summary: 'prove that nothing was changed or removed', load: () => import('./audit/index.ts') },
      { name: 'db', summary: "the register's shape: status, migrate", load: () => import('./db/index.ts') },
      { name: 'config', summary: 'settings: where they are, what they say', load: () => import('./config/index.ts') },
    ],
  },
];
