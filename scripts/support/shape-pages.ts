/** The lists of what the migrations make, as source: one for each engine. */
import { storedShape } from '../../src/db/proof/shape/stored-shape.ts';
import { emptyRegister } from '../../test/support/engines.ts';

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** Path → text. */
export async function shapePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const engine of ['sqlite', 'postgres'] as const) {
    const db = await emptyRegister(engine);
    const shape = await storedShape(db).finally(() => db.close());
    pages.set(`src/db/proof/shape/made-on-${engine}.ts`, page(engine, shape));
  }
  return pages;
}

function page(engine: keyof typeof ENGINES, shape: ReadonlyMap<string, string>): string {
  const lines = [...shape].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, made]) => `  '${key}': '${made}',\n`);
  return `/** What the migrations make on ${ENGINES[engine]}: digests, of tables with their columns. Written by scripts/write-shape.ts. */
export const MADE_ON_${engine.toUpperCase()}: Readonly<Record<string, string>> = {
${lines.map((line) => line.replace(/^( {2})'(\w+)':/, '$1$2:')).join('')}};
`;
}
