/**
 * The law of imports: one row for each room of src, one owner for each package, each module of Node.js and each global of the machine. The linter,
 * biome.json and CODEBASE.md are all made from it. What nothing uses is not granted: grant it with its first use.
 */

export interface Row {
  /** A folder or file of src; the longest one that fits a file is that file's row. `*` stands for one name. */
  readonly room: string;
  /** What its files may import beside their own room. `.` is the folder that the file stands in. */
  readonly may: readonly string[];
  /** Only with `import type`. */
  readonly types?: readonly string[];
  /** What it does depends on its parameters alone: no module of Node.js, no clock, no chance. */
  readonly pure?: true;
  /** It holds types and nothing that runs. */
  readonly typesAlone?: true;
  /** Its files must not import one another. */
  readonly apart?: true;
  /** It must not write to the register: no write transaction, and of the stores only what reads. */
  readonly readsOnly?: true;
  readonly instead: string;
}

export interface Owner {
  readonly in: readonly string[];
  readonly instead: string;
}

/** What a room of register stands on. */
const STORED = ['domain', 'db', 'register/shared'];
const USE_CASES = ['register', 'forwarding', 'reports', 'render', 'live', 'routing', 'twitter', 'sandbox', 'config', 'domain'];
const PURE = { may: ['domain'], pure: true, instead: 'This file is pure: take what it needs as a parameter.' } as const;
const REGISTER = 'Move what both rooms need to register/shared, or let the command call the two one after the other.';
const COMMANDS = 'Call a use-case of register, forwarding or reports; what several commands share belongs in commands/support.';

export const LAW: readonly Row[] = [
  { room: 'domain', may: [], pure: true, instead: 'Pass the value in; a noun or a rule needs nothing of the machine.' },
  { room: 'ports.ts', may: [], types: ['domain', 'db', 'config'], pure: true, typesAlone: true, instead: 'ports.ts holds types alone.' },
  { room: 'files', may: ['domain'], instead: 'Take the path as a parameter: what a file is for is known where it is written.' },
  { room: 'config', may: ['domain', 'files'], instead: 'Give the caller the checked object.' },
  { room: 'routing', may: ['domain', 'data'], pure: true, instead: 'Reading is pure: take the words and the directory as parameters.' },
  { room: 'twitter', may: ['domain', 'data'], types: ['ports.ts'], instead: 'Return posts; the register decides what they are.' },
  { room: 'sandbox', may: ['domain', 'data'], instead: 'The sandbox knows of the program only what X knows: HTTP.' },
  { room: 'db', may: ['domain', 'files'], instead: 'A store takes values and returns rows; rules belong in domain or register.' },
  { room: 'register/shared', may: ['domain', 'db'], instead: 'register/shared is below the other rooms.' },
  { room: 'register/reading', may: STORED, instead: REGISTER },
  { room: 'register/intake', may: [...STORED, 'register/reading'], instead: REGISTER },
  {
    room: 'register/sync',
    may: [...STORED, 'register/intake', 'register/budget', 'register/directory', 'register/keeping'],
    types: ['ports.ts'],
    instead: REGISTER,
  },
  { room: 'register/dockets', may: [...STORED, 'register/reading'], instead: REGISTER },
  { room: 'register/directory', may: [...STORED, 'data', 'register/budget'], types: ['ports.ts'], instead: REGISTER },
  { room: 'register/overseas', may: [...STORED, 'register/dockets', 'register/directory', 'register/intake'], instead: REGISTER },
  { room: 'register/budget', may: STORED, types: ['ports.ts', 'config'], instead: REGISTER },
  { room: 'register/audit', may: STORED, instead: REGISTER },
  { room: 'register/keeping', may: [...STORED, 'register/audit', 'files'], instead: REGISTER },
  { room: 'register/intake/entry-rules.ts', ...PURE },
  { room: 'register/budget/sweep-cost.ts', ...PURE, may: [], types: ['register/budget'] },
  { room: 'register/directory/account-state.ts', ...PURE, types: ['ports.ts', 'db'] },
  { room: 'register/sync/sync-plan.ts', ...PURE },
  {
    room: 'register/sync/page-cursor.ts',
    ...PURE,
    may: ['domain', 'register/sync/sync-plan.ts', 'register/sync/post-times.ts'],
    types: ['ports.ts'],
  },
  { room: 'register/sync/post-times.ts', ...PURE, may: ['domain', 'register/sync/sync-plan.ts'], types: ['ports.ts'] },
  { room: 'forwarding', may: ['domain', 'data', 'db'], types: ['ports.ts'], instead: 'Let the command call the use-case of the register.' },
  { room: 'forwarding/plan', ...PURE },
  {
    room: 'reports',
    may: ['domain', 'db/stores'],
    types: ['db/db.ts'],
    pure: true,
    readsOnly: true,
    instead: 'A report asks the stores and returns plain data.',
  },
  {
    room: 'render',
    may: ['domain', 'data', 'files'],
    types: ['reports'],
    instead: 'Take the data as a parameter; render turns it into text.',
  },
  {
    room: 'live',
    may: ['domain', 'reports', 'render'],
    types: ['db/db.ts'],
    readsOnly: true,
    instead: 'A live page shows what a report returns; how something typed is read is handed in by the command.',
  },
  {
    room: 'commands',
    may: [...USE_CASES.filter((each) => each !== 'live'), 'commands/support'],
    types: ['ports.ts'],
    apart: true,
    instead: COMMANDS,
  },
  { room: 'commands/support', may: [...USE_CASES.filter((each) => each !== 'sandbox'), 'files'], types: ['ports.ts'], instead: COMMANDS },
  { room: 'commands/program', may: ['render', 'domain'], types: ['ports.ts'], instead: COMMANDS },
  { room: 'commands/registry.ts', may: ['commands', 'domain'], types: ['ports.ts'], instead: 'The registry only names the commands.' },
  {
    room: 'commands/*/index.ts',
    may: ['.', 'register', 'render', 'twitter', 'sandbox', 'domain', 'commands/support'],
    types: ['ports.ts'],
    instead: COMMANDS,
  },
  { room: 'runtime', may: ['domain'], types: ['ports.ts'], instead: 'Let context.ts join the machine to the rest.' },
  {
    room: 'runtime/terminal.ts',
    may: ['domain', 'render/safe-text.ts', 'runtime/pager.ts'],
    types: ['ports.ts', 'context.ts', 'runtime/prompt/ask-line.ts'],
    instead: 'The terminal is the real world that context.ts describes, and nothing else.',
  },
  {
    room: 'runtime/prompt',
    may: ['domain', 'render/screen/display-width.ts'],
    types: ['ports.ts'],
    instead: 'A question takes its words as parameters; only how wide they are is asked of render.',
  },
  { room: 'runtime/reader-worker.ts', may: ['domain', 'routing'], instead: 'The worker reads posts, nothing else.' },
  {
    room: 'context.ts',
    may: ['register', 'render', 'routing', 'twitter', 'config', 'domain', 'db', 'runtime'],
    types: ['ports.ts'],
    instead: 'context.ts is below cli.ts.',
  },
  { room: 'cli.ts', may: ['render', 'domain', 'commands', 'runtime', 'context.ts'], instead: 'Let context.ts open it.' },
];

/** Grants that nothing uses yet: what is to be built there is decided, and every room of register may stand on register/shared. */
export const PLANNED: readonly string[] = [
  'register/sync: register/keeping',
  'register/overseas: register/dockets',
  'register/directory: register/shared',
  'register/budget: register/shared',
];

/** Each third-party package has one owner; its importers get what they need from there. */
export const OWNERS: Readonly<Record<string, Owner>> = {
  'better-sqlite3': { in: ['db/engine'], instead: 'Use a store of db/stores.' },
  pg: { in: ['db/engine'], instead: 'Use a store of db/stores.' },
  kysely: { in: ['db'], instead: 'Use a store of db/stores, or add one.' },
  'twitter-api-v2': { in: ['twitter/client'], instead: 'Use XPort of ports.ts.' },
  chalk: { in: ['render'], instead: 'Use styleFor of render/screen/style.ts.' },
  'cli-table3': { in: ['render/screen/table.ts'], instead: 'Use renderTable of render/screen/table.ts.' },
  hucre: { in: ['render/xlsx'], instead: 'Use workbook of render/xlsx/workbook.ts.' },
  'csv-parse': { in: ['register/directory/sheets/sheet.ts'], instead: 'Read the rows in register/directory/sheets/sheet.ts.' },
  'd3-scale': { in: ['render/pages/charts'], instead: 'Draw with a chart of render/pages/charts.' },
  'd3-shape': { in: ['render/pages/charts'], instead: 'Draw with a chart of render/pages/charts.' },
  qr: { in: ['render/pages/qr-code.ts'], instead: 'Use qrCode of render/pages/qr-code.ts.' },
  'libphonenumber-js': { in: ['domain/directory/contact.ts'], instead: 'Use parsePhone of domain/directory/contact.ts.' },
  '@inquirer/core': { in: ['runtime/prompt'], instead: 'Ask with ctx.prompt() or ctx.confirm().' },
  'temporal-polyfill': {
    in: ['domain/overseas/zoned-time.ts'],
    instead: 'Compute with days of other zones in domain/overseas/zoned-time.ts.',
  },
  commander: { in: ['cli.ts', 'commands'], instead: 'Declare it in a file of commands.' },
  valibot: { in: ['config'], instead: 'Check what people hand in at the edge, and pass on the checked object.' },
};

const FILES = 'Take the bytes or the lines as a parameter, or ask the room that reads such files.';
/** Answers in files: whole under their name, or not at all. */
const OUT = ['render/out-file.ts', 'render/out-folder.ts'];
const NETWORK = 'X is reached by XPort of ports.ts, a register by db/engine.';

/** Each module of Node.js that is used at all has its owners too. */
export const NODE: Readonly<Record<string, Owner>> = {
  'node:fs': {
    in: [
      ...['config', 'files', 'db/engine', 'register/keeping', ...OUT, 'twitter/file', 'sandbox/world'],
      ...['commands/support/read-list.ts', 'commands/support/sending/packet-files.ts', 'commands/demo/index.ts'],
      ...['runtime/prompt/editor.ts', 'runtime/terminal.ts'],
    ],
    instead: FILES,
  },
  'node:path': {
    in: ['config', 'files', 'db/engine', 'register/keeping', ...OUT, 'commands', 'runtime/prompt/editor.ts'],
    instead: FILES,
  },
  'node:os': {
    in: [...['config/paths.ts', 'db/engine/files', 'register/keeping', 'context.ts', 'commands/demo/index.ts'], 'runtime/prompt/editor.ts'],
    instead: 'Take what the machine is called, or its folder, as a parameter.',
  },
  'node:crypto': {
    in: ['files', 'db', 'register', 'render/pages/shell/policy.ts', 'forwarding/run.ts', 'live/keys.ts', 'sandbox'],
    instead: 'Take the hash or the random name as a parameter.',
  },
  'node:child_process': {
    in: ['db/engine/shared-folder.ts', 'register/keeping', 'runtime/pager.ts', 'runtime/prompt/editor.ts'],
    instead: "Programs are run by register/keeping; the pager and a person's editor by runtime.",
  },
  'node:timers': { in: ['context.ts', 'register'], instead: 'Wait with ctx.sleep().' },
  'node:stream': { in: ['register/keeping', 'twitter', 'sandbox', 'runtime/prompt/ask-line.ts'], instead: FILES },
  'node:readline': { in: ['sandbox/world', 'runtime/prompt/ask-plainly.ts'], instead: FILES },
  'node:tty': { in: ['runtime/terminal.ts'], instead: 'Ask with ctx.prompt() or ctx.confirm().' },
  'node:zlib': { in: ['twitter/file', 'sandbox'], instead: FILES },
  'node:buffer': { in: ['twitter/file'], instead: FILES },
  'node:http': { in: ['twitter/client', 'sandbox', 'live'], instead: NETWORK },
  'node:https': { in: ['twitter/client'], instead: NETWORK },
  'node:net': { in: ['twitter/client', 'sandbox', 'live/server.ts'], instead: NETWORK },
  'node:tls': { in: ['twitter/client'], instead: NETWORK },
  'node:worker_threads': { in: ['runtime'], instead: 'Read posts with the reader that the context gives.' },
  'node:v8': { in: ['runtime/memory.ts'], instead: 'Memory is the business of runtime/memory.ts.' },
  'node:perf_hooks': { in: ['runtime/memory.ts'], instead: 'Memory is the business of runtime/memory.ts.' },
  'node:vm': { in: ['runtime/memory.ts'], instead: 'Memory is the business of runtime/memory.ts.' },
  'node:util': { in: ['commands/program'], instead: 'Format it in render.' },
};

/** The member that begins a write transaction: everybody may use it whose row does not say `readsOnly`. */
export const WRITE = '.write';

const CLOCK = ['files', 'db/engine', 'db/proof/seal.ts', 'runtime', 'sandbox'];
const WAIT = 'Wait with ctx.sleep().';
const NOBODY = { in: [], instead: 'Write `import` at the top of the file, so that the law can read it.' };
const HANDLE = { in: ['db'], instead: 'Use a store of db/stores, or add one.' };

/** What is reached without an import: globals, members of the handle of the register (with their dot), and their owners. */
export const MACHINE: Readonly<Record<string, Owner>> = {
  Date: { in: CLOCK, instead: 'Take the time as a parameter; ctx.now() is the clock. `new Date(time)`, Date.UTC and Date.parse are free.' },
  performance: { in: [], instead: 'Take the time as a parameter; ctx.now() is the clock.' },
  Math: { in: ['context.ts'], instead: 'Take a source of chance as a parameter. All of Math but Math.random is free.' },
  crypto: { in: [], instead: 'Take the random name as a parameter; node:crypto has owners.' },
  process: {
    in: ['config', 'files', 'db/engine', 'register/keeping', 'runtime', 'cli.ts'],
    instead: 'Settings come from config, streams from ctx.io; only cli.ts sets the exit status.',
  },
  console: { in: [], instead: 'Return an Answer, or say it with ctx.io.' },
  fetch: { in: [], instead: NETWORK },
  WebSocket: { in: [], instead: NETWORK },
  EventSource: { in: [], instead: NETWORK },
  setTimeout: { in: ['runtime', 'twitter/client'], instead: WAIT },
  setInterval: { in: ['runtime', 'sandbox'], instead: WAIT },
  setImmediate: { in: [], instead: WAIT },
  AbortSignal: { in: ['twitter/client'], instead: WAIT },
  globalThis: { in: [], instead: 'Name what you use of it.' },
  global: { in: [], instead: 'Name what you use of it.' },
  require: NOBODY,
  eval: NOBODY,
  Function: NOBODY,
  '.getBuiltinModule': NOBODY,
  '.createRequire': NOBODY,
  'import.meta': { in: ['runtime/background-reader.ts'], instead: 'Write `import`; shipped files are imported from data.' },
  '.k': HANDLE,
  '.insertRows': HANDLE,
  '.runMany': HANDLE,
};
