/** The PostgreSQL engine: version 15 or newer, or a server that speaks its protocol. */
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Handle } from '../db.ts';
import { translateDbError } from './errors.ts';
import { SETTLE_SESSION, triggersFire } from './server/session.ts';
import type { Schema } from '../schema/schema.ts';

/** PostgreSQL counts a statement's parameters in 16 bits; every client can safely send half as many. */
const MAX_PARAMETERS = 32_766;

export interface PostgresEngine {
  readonly kysely: Kysely<Schema>;
  handle(k: Kysely<Schema>): Handle;
  /** Before a transaction writes. Throws UserError `chain_broken` where no trigger fires in the sessions of this login: nothing would guard the events. */
  checkSession(): void;
}

/** A pool that returns counts and sums as numbers: here they stay far below 2^53. */
export function connectPool(url: string): PostgresPool {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const pool = new pg.Pool({ connectionString: url, max: 4, types, connectionTimeoutMillis: 15_000, application_name: 'uppolice' });
  // The pool replaces a connection that the server has ended; if that fails, the next query says why.
  pool.on('error', () => undefined);
  // The same of one in use, which the pool does not listen to: the query that it was busy with fails and says why.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function openPostgres(pool: PostgresPool, location: string): PostgresEngine {
  const settled = new WeakSet<object>();
  let areGuarded = true;
  const guarded: PostgresPool = {
    options: pool.options,
    end: () => pool.end(),
    async connect(...args: Parameters<PostgresPool['connect']>) {
      try {
        const client = await pool.connect(...args);
        if (!settled.has(client)) {
          const { rows } = await client.query<unknown>(SETTLE_SESSION, []).catch((error: unknown) => {
            client.release();
            throw error;
          });
          areGuarded &&= triggersFire(rows);
          settled.add(client);
        }
        return new Proxy(client, {
          get(target, key) {
            if (key !== 'query') return Reflect.get(target, key)?.bind?.(target) ?? Reflect.get(target, key);
            return async (...query: unknown[]) => {
              try {
                return await (target.query as (...q: unknown[]) => Promise<unknown>).apply(target, query);
              } catch (error) {
                throw translateDbError(error, location);
              }
            };
          },
        });
      } catch (error) {
        throw translateDbError(error, location);
      }
    },
  };
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guarded }) });
  return {
    kysely,
    checkSession() {
      if (!areGuarded) throw new UserError('chain_broken', ENGINE.noTriggerFires(location), [ENGINE.resetTriggers]);
    },
    handle: (k) => ({
      k,
      engine: 'postgres',
      async insertRows(table, columns, rows) {
        const perStatement = Math.floor(MAX_PARAMETERS / columns.length);
        for (let from = 0; from < rows.length; from += perStatement) {
          const part = rows.slice(from, from + perStatement);
          let n = 0;
          const values = part.map((row) => `(${row.map(() => `$${++n}`).join(', ')})`).join(', ');
          await k.executeQuery(CompiledQuery.raw(`insert into ${table} (${columns.join(', ')}) values ${values}`, part.flat()));
        }
      },
      async runMany(statement, rows) {
        let n = 0;
        const text = statement.replace(/\?/g, () => `$${++n}`);
        for (const row of rows) await k.executeQuery(CompiledQuery.raw(text, [...row]));
      },
    }),
  };
}
