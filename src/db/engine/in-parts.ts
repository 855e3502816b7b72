/** Lookups of many values, in parts of one size: their statement is the same every time, so that it is prepared once. */
import { BinaryOperationNode, type PrimitiveValueListNode, SqliteQueryCompiler } from 'kysely';

/** Values in one `in (…)`: few enough for both engines, and always as many, so that the statement is prepared once. */
const CHUNK = 500;

/** Calls `query` with at most 500 of the values at a time and returns all its rows. */
export async function inParts<T extends string | number, R>(values: readonly T[], query: (part: T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let from = 0; from < values.length; from += CHUNK) {
    const part = values.slice(from, from + CHUNK);
    // The last part is padded with a repeated value, so that its statement has the same text.
    const [first] = part;
    if (first !== undefined && values.length > CHUNK) while (part.length < CHUNK) part.push(first);
    for (const row of await query(part)) found.push(row);
  }
  return found;
}

/** A list of the program's own is as short, and stays as it is. */
const SHORT = 8;

/** For SQLite a longer list is one parameter: hundreds of them are slow to compile, to prepare and to bind. */
export class ListCompiler extends SqliteQueryCompiler {
  protected override visitPrimitiveValueList(list: PrimitiveValueListNode): void {
    const isLookup = this.parentNode !== undefined && BinaryOperationNode.is(this.parentNode);
    if (!isLookup || list.values.length <= SHORT) {
      super.visitPrimitiveValueList(list);
      return;
    }
    this.append('(select value from json_each(');
    this.appendValue(JSON.stringify(list.values));
    this.append('))');
  }
}
