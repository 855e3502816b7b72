/** Reads the catalogue of messages as it is written: its entries, their two languages, and who uses them. */
import { type Node, type ObjectExpression, parseSync, Visitor } from 'oxc-parser';

export interface Entry {
  /** `CLOSE.summary`. */
  readonly name: string;
  readonly line: number;
}

export interface CatalogueFile {
  readonly entries: readonly Entry[];
  /** Objects that have one language without the other. */
  readonly halves: readonly number[];
  /** Hindi that holds letters, but none of Devanagari. */
  readonly notHindi: readonly { readonly line: number; readonly words: string }[];
}

const COUNTS = new Set(['countEn', 'countHi', 'countHiOf']);

export function readCatalogue(path: string, source: string): CatalogueFile {
  const { program } = parseSync(path, source);
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length;
  const entries: Entry[] = [];
  const halves: number[] = [];
  const hindi: Node[] = [];
  /** Where nouns of `counted.ts` are named: not words of a sentence. */
  const nouns = new Set<number>();
  const words: { readonly start: number; readonly text: string }[] = [];
  new Visitor({
    ExportNamedDeclaration({ declaration }) {
      if (declaration?.type !== 'VariableDeclaration') return;
      for (const { id, init } of declaration.declarations) {
        const object = unwrapped(init);
        if (id.type !== 'Identifier' || object?.type !== 'ObjectExpression' || propertyOf(object, 'en')) continue;
        for (const property of object.properties) {
          if (property.type === 'Property' && !property.computed) {
            entries.push({ name: `${id.name}.${source.slice(property.key.start, property.key.end)}`, line: lineOf(property) });
          }
        }
      }
    },
    ObjectExpression(object) {
      const [en, hi] = [propertyOf(object, 'en'), propertyOf(object, 'hi')];
      if ((en === undefined) !== (hi === undefined)) halves.push(lineOf(object));
      if (hi !== undefined) hindi.push(hi);
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && COUNTS.has(callee.name)) for (const { start } of given) nouns.add(start);
    },
    Literal({ start, value }) {
      if (typeof value === 'string') words.push({ start, text: value });
    },
    TemplateElement({ start, value }) {
      words.push({ start, text: value.cooked ?? value.raw });
    },
  }).visit(program);
  const notHindi = hindi.flatMap((node) => {
    const said = words.filter(({ start }) => start >= node.start && start < node.end && !nouns.has(start)).map(({ text }) => text);
    const text = said.join(' ').trim();
    return /\p{L}/u.test(text) && !/\p{Script=Devanagari}/u.test(text) ? [{ line: lineOf(node), words: text }] : [];
  });
  return { entries, halves, notHindi };
}

/** Entries that no source names; a catalogue that is used as a whole (`NAMES[code]`) counts as used. */
export function unused(entries: readonly Entry[], sources: readonly string[]): Entry[] {
  const named = new Set<string>();
  const whole = new Set<string>();
  for (const source of sources) {
    const code = source.replaceAll(/^import\b[^;]*;/gm, '').replaceAll(/\bconst [A-Z][A-Z0-9_]*\b/g, '');
    for (const [, object = '', key] of code.matchAll(/\b([A-Z][A-Z0-9_]*)\b(?:\??\.(\w+))?/g)) {
      if (key === undefined) whole.add(object);
      else named.add(`${object}.${key}`);
    }
  }
  return entries.filter(({ name }) => !named.has(name) && !whole.has(name.split('.')[0] ?? ''));
}

function unwrapped(node: Node | null): Node | null {
  return node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? unwrapped(node.expression) : node;
}

function propertyOf(object: ObjectExpression, name: string): Node | undefined {
  for (const property of object.properties) {
    if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name) return property.value;
  }
  return undefined;
}
