/** Every way in which the tables, indexes and triggers of a SQLite file can be tampered with, made from its own list of them. */
import type Database from 'better-sqlite3';

export interface ShapeTampering {
  readonly kind: string;
  /** Which the proof has to name. */
  readonly name: string;
  apply(raw: Database.Database): void;
}

interface Made {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

export function shapeTamperings(raw: Database.Database): ShapeTampering[] {
  const all = raw.prepare('select type, name, tbl_name, sql from sqlite_master order by type, name').all() as Made[];
  return all.flatMap((made) => {
    if (made.name.startsWith('kysely_') || made.tbl_name.startsWith('kysely_')) return [];
    if (made.type === 'trigger') return ofTrigger(made);
    if (made.type === 'index') return ofIndex(made, raw);
    return /^post_index/.test(made.name) ? ofTextIndex(made) : ofTable(made, raw);
  });
}

function ofTable({ name }: Made, raw: Database.Database): ShapeTampering[] {
  const columns = (raw.prepare(`select name from pragma_table_info('${name}')`).all() as { name: string }[]).map((column) => column.name);
  const of = (kind: string, apply: (db: Database.Database) => void): ShapeTampering => ({ kind, name, apply });
  return [
    of('dropped', (db) => db.exec(`drop table ${name}`)),
    of('renamed', (db) => db.exec(`alter table ${name} rename to ${name}_of_before`)),
    of('shown as a view', (db) =>
      db.exec(`pragma legacy_alter_table = on; alter table ${name} rename to hidden; create view ${name} as select * from hidden`),
    ),
    of('made anew without its keys', (db) =>
      db.exec(
        `create table copied as select * from ${name}; drop table ${name}; pragma legacy_alter_table = on; alter table copied rename to ${name}`,
      ),
    ),
    of('given a column', (db) => db.exec(`alter table ${name} add column extra text`)),
    of('given a trigger', (db) => db.exec(`create trigger ${name}_extra after insert on ${name} begin select 1; end`)),
    of('given an index', (db) => db.exec(`create index ${name}_extra on ${name} (${columns[0]})`)),
    ...columns.map((column) =>
      of(`without its column ${column}`, (db) => {
        db.exec('pragma legacy_alter_table = on');
        db.exec(`alter table ${name} rename column ${column} to gone_${column}`);
      }),
    ),
    of('said to allow empty values', (db) => inSchema(db, name, (made) => made.replace(/ not null|(?= integer primary key)/, ' '))),
    of('said to hold anything', (db) => inSchema(db, name, (made) => made.replace(/ (?:text|integer)/, ' blob'))),
  ];
}

function ofIndex({ name, sql }: Made, raw: Database.Database): ShapeTampering[] {
  if (sql === null) return [];
  const of = (kind: string, apply: (db: Database.Database) => void): ShapeTampering => ({ kind, name, apply });
  const never = /\bwhere\b/i.test(sql) ? `${sql} and 1 = 0` : `${sql} where 1 = 0`;
  const [, table] = / on "?(\w+)/i.exec(sql) ?? [];
  // The columns of an index may hold brackets of their own.
  const [condition = ''] = /\bwhere\b[\s\S]*/i.exec(sql) ?? [];
  const rows = Number(raw.prepare(`select count(*) from ${table} ${condition}`).pluck().get());
  return [
    of('dropped', (db) => db.exec(`drop index ${name}`)),
    of('made anew so that it lacks rows', (db) => db.exec(`drop index ${name}; ${never}`)),
    of('said to lack rows', (db) => inSchema(db, name, () => never)),
    ...(rows > 0
      ? [
          of('emptied', (db) => {
            inSchema(db, name, () => never);
            db.exec(`reindex ${name}`);
            inSchema(db, name, () => sql);
          }),
        ]
      : []),
  ];
}

function ofTrigger({ name, sql }: Made): ShapeTampering[] {
  return [
    { kind: 'dropped', name, apply: (db) => db.exec(`drop trigger ${name}`) },
    {
      kind: 'made anew so that it does nothing',
      name,
      apply: (db) => db.exec(`drop trigger ${name}; ${(sql ?? '').replace(/\bbegin\b[\s\S]*/i, 'begin select 1; end')}`),
    },
    {
      kind: 'said to do nothing',
      name,
      apply: (db) => inSchema(db, name, (made) => made.replace(/\bbegin\b[\s\S]*/i, 'begin select 1; end')),
    },
  ];
}

function ofTextIndex({ name }: Made): ShapeTampering[] {
  const dropped: ShapeTampering = {
    kind: 'dropped',
    name,
    apply: (db) => {
      db.pragma('writable_schema = on');
      db.prepare('delete from sqlite_master where name = ?').run(name);
      db.pragma('writable_schema = reset');
    },
  };
  if (name !== 'post_index') return [dropped];
  return [
    dropped,
    { kind: 'said to split words otherwise', name, apply: (db) => inSchema(db, name, (sql) => sql.replace('unicode61', 'ascii')) },
  ];
}

/** What the file says of how something was made, with what it holds left as it is. */
function inSchema(db: Database.Database, name: string, change: (sql: string) => string): void {
  db.pragma('writable_schema = on');
  const before = db.prepare('select sql from sqlite_master where name = ?').pluck().get(name);
  db.prepare('update sqlite_master set sql = ? where name = ?').run(change(String(before)), name);
  db.pragma('writable_schema = reset');
}
