/** The law of imports: one row for each room of src. The linter, biome.json and CODEBASE.md are all made from it. */

export interface Row {
  /** A folder or file of src; the longest one that fits a file is that file's row. `*` stands for one name. */
  readonly room: string;
  /** What its files may import beside their own room. `.` is the folder that the file stands in. */
  readonly may: readonly string[];
  /** Only with `import type`. */
  readonly types?: readonly string[];
  /** The `node:` modules it may use; any where nothing is said. */
  readonly node?: readonly string[];
  /** Its files must not import one another. */
  readonly apart?: true;
  /** It must not open a write transaction. */
  readonly readsOnly?: true;
  readonly instead: string;
}

/** Nouns and shipped facts: below every room. */
const FACTS = ['domain', 'data'];
/** What almost every room may name without using it. */
const TYPES = ['ports.ts', 'config'];
/** What a room of register stands on. */
const STORED = [...FACTS, 'db', 'register/shared'];
const USE_CASES = ['register', 'forwarding', 'reports', 'render', 'routing', 'twitter', 'sandbox', 'config', 'domain'];
const SYNC_RULES = ['register/sync/sync-plan.ts', 'register/sync/page-cursor.ts', 'register/sync/post-times.ts'];
const PURE = { may: ['domain'], node: [], instead: 'This file is pure: take what it needs as a parameter.' };
const PURE_SYNC = { ...PURE, may: ['domain', ...SYNC_RULES], types: ['ports.ts'] };
const REGISTER = 'Move what both rooms need to register/shared, or let the command call the two one after the other.';
const COMMANDS = 'Call a use-case of register, forwarding or reports; what several commands share belongs in commands/support.';

export const LAW: readonly Row[] = [
  { room: 'domain', may: [], node: [], instead: 'Pass the value in; a noun or a rule needs nothing of the machine.' },
  { room: 'ports.ts', may: [], types: ['domain', 'db', 'config'], node: [], instead: 'ports.ts holds types alone.' },
  { room: 'config', may: ['domain'], instead: 'Give the caller the checked object.' },
  { room: 'routing', may: FACTS, types: TYPES, node: [], instead: 'Reading is pure: take the words and the directory as parameters.' },
  { room: 'twitter', may: FACTS, types: TYPES, instead: 'Return posts; the register decides what they are.' },
  { room: 'sandbox', may: FACTS, types: TYPES, instead: 'The sandbox knows of the program only what X knows: HTTP.' },
  { room: 'db', may: ['domain'], types: ['config'], instead: 'A store takes values and returns rows; rules belong in domain or register.' },
  { room: 'register/shared', may: [...FACTS, 'db'], types: TYPES, instead: 'register/shared is below the other rooms.' },
  { room: 'register/reading', may: STORED, types: TYPES, instead: REGISTER },
  { room: 'register/intake', may: [...STORED, 'register/reading'], types: TYPES, instead: REGISTER },
  {
    room: 'register/sync',
    may: [...STORED, 'register/intake', 'register/budget', 'register/directory', 'register/keeping'],
    types: TYPES,
    instead: REGISTER,
  },
  { room: 'register/dockets', may: [...STORED, 'register/reading'], types: TYPES, instead: REGISTER },
  { room: 'register/directory', may: [...STORED, 'register/budget'], types: TYPES, instead: REGISTER },
  { room: 'register/overseas', may: [...STORED, 'register/dockets', 'register/directory'], types: TYPES, instead: REGISTER },
  { room: 'register/budget', may: STORED, types: TYPES, instead: REGISTER },
  { room: 'register/audit', may: STORED, types: TYPES, instead: REGISTER },
  { room: 'register/keeping', may: [...STORED, 'register/audit'], types: TYPES, instead: REGISTER },
  { room: 'register/intake/entry-rules.ts', ...PURE },
  { room: 'register/budget/sweep-cost.ts', ...PURE, types: ['register/budget'] },
  { room: 'register/directory/account-state.ts', ...PURE, types: ['ports.ts', 'db'] },
  ...SYNC_RULES.map((room) => ({ room, ...PURE_SYNC })),
  { room: 'forwarding', may: [...FACTS, 'db'], types: TYPES, instead: 'Let the command call the use-case of the register.' },
  { room: 'forwarding/plan', ...PURE },
  { room: 'reports', may: ['domain', 'db'], node: [], readsOnly: true, instead: 'A report asks the stores and returns plain data.' },
  { room: 'render', may: FACTS, types: ['reports'], instead: 'Take the data as a parameter; render turns it into text.' },
  { room: 'commands', may: [...USE_CASES, 'commands/support'], types: ['ports.ts'], apart: true, instead: COMMANDS },
  { room: 'commands/support', may: USE_CASES, types: ['ports.ts'], instead: COMMANDS },
  { room: 'commands/program', may: [...USE_CASES, 'commands/support'], types: ['ports.ts'], instead: COMMANDS },
  { room: 'commands/registry.ts', may: ['commands', 'domain'], types: ['ports.ts'], instead: 'The registry only names the commands.' },
  { room: 'commands/*/index.ts', may: ['.', ...USE_CASES, 'commands/support'], types: ['ports.ts'], instead: COMMANDS },
  { room: 'runtime', may: ['domain', 'render/safe-text.ts'], types: ['ports.ts'], instead: 'Let context.ts join the machine to the rest.' },
  {
    room: 'runtime/terminal.ts',
    may: ['domain', 'runtime', 'render/safe-text.ts'],
    types: ['ports.ts', 'context.ts'],
    instead: 'The terminal is the real world that context.ts describes, and nothing else.',
  },
  {
    room: 'runtime/reader-worker.ts',
    may: ['domain', 'runtime', 'routing', 'twitter/parse', 'twitter/file'],
    types: ['ports.ts'],
    instead: 'The worker parses and reads posts, nothing else.',
  },
  { room: 'context.ts', may: [...USE_CASES, 'db', 'runtime', 'data'], types: ['ports.ts'], instead: 'context.ts is below cli.ts.' },
  { room: 'cli.ts', may: [...USE_CASES, 'commands', 'runtime', 'context.ts'], types: ['ports.ts'], instead: 'Let context.ts open it.' },
];

/** Each third-party package has one owner; its importers get what they need from there. */
export const OWNERS: Readonly<Record<string, { readonly in: readonly string[]; readonly instead: string }>> = {
  'better-sqlite3': { in: ['db/engine'], instead: 'Use a store of db/stores.' },
  pg: { in: ['db/engine'], instead: 'Use a store of db/stores.' },
  kysely: { in: ['db'], instead: 'Use a store of db/stores, or add one.' },
  'twitter-api-v2': { in: ['twitter/client'], instead: 'Use XPort of ports.ts.' },
  chalk: { in: ['render'], instead: 'Use styleFor of render/screen/style.ts.' },
  'cli-table3': { in: ['render/screen/table.ts'], instead: 'Use renderTable of render/screen/table.ts.' },
  'csv-stringify': { in: ['render/csv'], instead: 'Use render/csv/csv.ts.' },
  'csv-parse': {
    in: ['register/directory/handle-sheet.ts', 'register/directory/directory-import.ts'],
    instead: 'Read the rows in register/directory/handle-sheet.ts.',
  },
  inquirer: { in: ['runtime/prompt'], instead: 'Ask with ctx.prompt() or ctx.confirm().' },
  '@inquirer/core': { in: ['runtime/prompt'], instead: 'Ask with ctx.prompt() or ctx.confirm().' },
  commander: { in: ['cli.ts', 'commands'], instead: 'Declare it in a file of commands.' },
  valibot: { in: ['config'], instead: 'Check what people hand in at the edge, and pass on the checked object.' },
};
