/** A transaction's handle that notes the rows that are written through it, whichever store writes them. */
import {
  ColumnNode,
  ColumnUpdateNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type Kysely,
  type KyselyPlugin,
  type OperationNode,
  type QueryId,
  ReturningNode,
  type RootOperationNode,
  SelectionNode,
  TableNode,
  type UpdateQueryNode,
} from 'kysely';
import type { Handle, SqlValue } from '../db.ts';
import { columnsOf, type CoveredTable, coveredTable } from './covered.ts';
import { noteStatement } from './statements.ts';
import type { WrittenRows } from './written-rows.ts';

/** Rows a statement where the database gives the ids. */
const PART = 100;

export function tracked(handle: Handle, rows: WrittenRows): Handle {
  const k = handle.k.withPlugin(new RowTracker(rows));
  return {
    ...handle,
    k,
    async insertRows(table, columns, values) {
      const covered = coveredTable(table);
      if (covered && !covered.key.every((name) => columns.some((column) => column === name))) {
        // The database gives the ids, and says which.
        for (let from = 0; from < values.length; from += PART) {
          const part = values.slice(from, from + PART).map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
          // The columns are those of the table, whichever it is.
          const into: Kysely<Record<string, Record<string, SqlValue>>> = k.withTables();
          await into.insertInto(table).values(part).execute();
        }
        return;
      }
      await handle.insertRows(table, columns, values);
      if (table === 'media') rows.attached(columns, values);
      else if (covered) rows.inserted(table, covered, columns, values);
    },
    async runMany(statement, parameters) {
      await handle.runMany(statement, parameters);
      noteStatement(rows, statement, parameters);
    },
  };
}

interface Noted {
  readonly table: string;
  readonly covered: CoveredTable;
  /** null: deleted. */
  readonly columns: readonly string[] | null;
  /** The statement asked for rows itself. */
  readonly asked: boolean;
}

/** Has every statement on a covered table return the keys and columns that it wrote. */
class RowTracker implements KyselyPlugin {
  readonly #rows: WrittenRows;
  readonly #noted = new WeakMap<QueryId, Noted>();

  constructor(rows: WrittenRows) {
    this.#rows = rows;
  }

  transformQuery({ node, queryId }: { readonly node: RootOperationNode; readonly queryId: QueryId }): RootOperationNode {
    const table = writtenTable(node);
    if (table === null) return node;
    const covered = coveredTable(table);
    if (!covered) return node;
    const columns = writtenColumns(node, covered);
    if (columns?.length === 0) return node;
    const returning = (node as UpdateQueryNode).returning;
    this.#noted.set(queryId, { table, covered, columns, asked: returning !== undefined });
    const wanted = [
      ...covered.key,
      ...(columns ?? []).filter(
        (name) => covered.columns[name] === 'plain' || covered.columns[name] === 'secret' || covered.columns[name] === 'content',
      ),
    ];
    const has = new Set((returning?.selections ?? []).flatMap(({ selection }) => columnName(selection) ?? []));
    const added = [...new Set(wanted)].filter((name) => !has.has(name)).map((name) => SelectionNode.create(ColumnNode.create(name)));
    if (isAll(returning)) return node;
    return {
      ...node,
      returning: returning ? ReturningNode.cloneWithSelections(returning, added) : ReturningNode.create(added),
    } as RootOperationNode;
  }

  async transformResult<R extends { readonly rows: readonly unknown[] }>({
    result,
    queryId,
  }: {
    readonly result: R;
    readonly queryId: QueryId;
  }): Promise<R> {
    const noted = this.#noted.get(queryId);
    if (!noted) return result;
    const { table, covered, columns, asked } = noted;
    const written = result.rows as Readonly<Record<string, SqlValue>>[];
    if (columns === null)
      this.#rows.deleted(
        table,
        written.map((row) => covered.key.map((name) => row[name] ?? null)),
      );
    else this.#rows.wrote(table, columns, written);
    if (asked) return result;
    // Who asked for no rows gets the count instead.
    const n = BigInt(written.length);
    return { ...result, numAffectedRows: n, rows: [{ numUpdatedRows: n, numDeletedRows: n, numInsertedOrUpdatedRows: n }] };
  }
}

function writtenTable(node: RootOperationNode): string | null {
  if (node.kind === 'InsertQueryNode') return tableName((node as InsertQueryNode).into);
  if (node.kind === 'UpdateQueryNode') return tableName((node as UpdateQueryNode).table);
  if (node.kind === 'DeleteQueryNode') return tableName((node as DeleteQueryNode).from.froms[0]);
  return null;
}

/** null: the rows are deleted. An inserted row is new as a whole. */
function writtenColumns(node: RootOperationNode, covered: CoveredTable): string[] | null {
  if (node.kind === 'DeleteQueryNode') return null;
  if (node.kind === 'InsertQueryNode') return [...covered.key, ...columnsOf(covered, 'plain', 'secret', 'content')];
  const updates = (node as UpdateQueryNode).updates ?? [];
  return updates
    .flatMap((update) => (ColumnUpdateNode.is(update) ? (columnName(update.column) ?? []) : []))
    .filter((name) => ['plain', 'secret', 'content'].includes(covered.columns[name] ?? ''));
}

function tableName(node: OperationNode | undefined): string | null {
  return node && TableNode.is(node) ? node.table.identifier.name : null;
}

function columnName(node: OperationNode): string | null {
  if (ColumnNode.is(node)) return node.column.name;
  if (node.kind === 'ReferenceNode' && 'column' in node) return columnName(node.column as OperationNode);
  return null;
}

function isAll(returning: ReturningNode | undefined): boolean {
  return (returning?.selections ?? []).some(({ selection }) => selection.kind === 'SelectAllNode');
}
