/** Many objects as JSON, a page at a time, so that memory does not grow with them. */

const HOSTILE = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON in which nothing acts on a terminal: control codes and marks of writing direction are escaped. */
export function safeJson(value: unknown, indent = 0): string {
  return harmless(JSON.stringify(value, null, indent));
}

function harmless(json: string): string {
  return json.replace(HOSTILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One JSON array, each object on a line. */
export async function* jsonArray(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '[';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${before}${page.map((item) => `\n${safeJson(item)}`).join(',')}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** NDJSON: each object on a line. */
export async function* ndjson(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const page of pages) if (page.length > 0) yield `${harmless(page.map((item) => JSON.stringify(item)).join('\n'))}\n`;
}
