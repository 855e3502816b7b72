/** `uppolice db`: the register's database. */
import type { Command } from 'commander';
import { DB } from '../../domain/messages/commands/upkeep/database.ts';
import type { Context } from '../../ports.ts';
import { register as registerMigrate } from './migrate.ts';
import { register as registerStatus } from './status.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const db = program.command('db').description(text(DB.description)).addHelpText('after', text(DB.examples));
  registerStatus(db, ctx);
  registerMigrate(db, ctx);
}
