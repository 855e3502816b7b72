/** `uppolice db`: the register's own shape. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import { register as registerMigrate } from './migrate.ts';
import { register as registerStatus } from './status.ts';

export function register(program: Command, ctx: Context): void {
  const db = program
    .command('db')
    .summary("the register's shape: status, migrate")
    .description("The register's own shape: which version it has, and bringing an older one up to date.");
  registerStatus(db, ctx);
  registerMigrate(db, ctx);
}
