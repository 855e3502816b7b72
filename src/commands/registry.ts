/** Every command by name, grouped by the day's work; the code of a command is loaded when it is called. */
import type { Command } from 'commander';
import { GROUPS, type SUMMARIES } from '../domain/messages/program/summaries.ts';
import type { Text } from '../domain/messages/text.ts';
import type { Context } from '../ports.ts';

export interface CommandEntry {
  readonly name: keyof typeof SUMMARIES;
  readonly load: () => Promise<{ register(program: Command, ctx: Context): void }>;
}

export const COMMANDS: readonly { readonly group: Text; readonly entries: readonly CommandEntry[] }[] = [
  {
    group: GROUPS.firstSteps,
    entries: [
      { name: 'demo', load: () => import('./demo/index.ts') },
      { name: 'init', load: () => import('./init.ts') },
      { name: 'sandbox', load: () => import('./sandbox.ts') },
    ],
  },
  {
    group: GROUPS.intake,
    entries: [
      { name: 'sync', load: () => import('./sync/index.ts') },
      { name: 'import', load: () => import('./import.ts') },
      { name: 'add', load: () => import('./add.ts') },
      { name: 'gap', load: () => import('./gap/index.ts') },
    ],
  },
  {
    group: GROUPS.access,
    entries: [
      { name: 'auth', load: () => import('./auth/index.ts') },
      { name: 'budget', load: () => import('./budget.ts') },
    ],
  },
  {
    group: GROUPS.complaints,
    entries: [
      { name: 'list', load: () => import('./list.ts') },
      { name: 'show', load: () => import('./show.ts') },
      { name: 'search', load: () => import('./search.ts') },
      { name: 'locate', load: () => import('./locate.ts') },
      { name: 'route', load: () => import('./route.ts') },
      { name: 'transfer', load: () => import('./transfer.ts') },
      { name: 'forward', load: () => import('./forward.ts') },
      { name: 'dispatch', load: () => import('./dispatch/index.ts') },
      { name: 'outside', load: () => import('./outside.ts') },
      { name: 'answer', load: () => import('./answer.ts') },
      { name: 'mark', load: () => import('./mark/index.ts') },
      { name: 'note', load: () => import('./note.ts') },
      { name: 'close', load: () => import('./close.ts') },
      { name: 'reopen', load: () => import('./reopen.ts') },
      { name: 'hold', load: () => import('./hold.ts') },
      { name: 'forget', load: () => import('./forget.ts') },
    ],
  },
  {
    group: GROUPS.directory,
    entries: [
      { name: 'handle', load: () => import('./handle/index.ts') },
      { name: 'unit', load: () => import('./unit/index.ts') },
      { name: 'country', load: () => import('./country/index.ts') },
      { name: 'coordinator', load: () => import('./coordinator/index.ts') },
      { name: 'contact', load: () => import('./contact/index.ts') },
      { name: 'service', load: () => import('./service/index.ts') },
      { name: 'outreach', load: () => import('./outreach/index.ts') },
      { name: 'goodwork', load: () => import('./goodwork/index.ts') },
      { name: 'rebuttal', load: () => import('./rebuttal/index.ts') },
      { name: 'digest', load: () => import('./digest.ts') },
      { name: 'operator', load: () => import('./operator/index.ts') },
    ],
  },
  {
    group: GROUPS.figures,
    entries: [
      { name: 'status', load: () => import('./status.ts') },
      { name: 'report', load: () => import('./report/index.ts') },
      { name: 'dashboard', load: () => import('./dashboard.ts') },
      { name: 'review', load: () => import('./review/index.ts') },
      { name: 'export', load: () => import('./export/index.ts') },
    ],
  },
  {
    group: GROUPS.upkeep,
    entries: [
      { name: 'doctor', load: () => import('./doctor.ts') },
      { name: 'access', load: () => import('./access/index.ts') },
      { name: 'audit', load: () => import('./audit/index.ts') },
      { name: 'backup', load: () => import('./backup.ts') },
      { name: 'restore', load: () => import('./restore.ts') },
      { name: 'db', load: () => import('./db/index.ts') },
      { name: 'config', load: () => import('./config/index.ts') },
      { name: 'completion', load: () => import('./completion/index.ts') },
    ],
  },
];
