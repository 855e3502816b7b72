/** The baseline if sqlite-utils is not installed: inserts each line of an NDJSON file as a row, in one transaction. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';

const [db = '', file = ''] = process.argv.slice(2);
const register = new Database(db);
register.pragma('journal_mode = WAL');
register.exec('create table posts (id text primary key, text text, created_at text, author_id text, json text)');
const insert = register.prepare('insert into posts values (?, ?, ?, ?, ?)');
register.exec('begin');
for await (const line of createInterface({ input: createReadStream(file) })) {
  const post = JSON.parse(line) as { id: string; text: string; created_at: string; author_id: string };
  insert.run(post.id, post.text, post.created_at, post.author_id, line);
}
register.exec('commit');
register.close();
