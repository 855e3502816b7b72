/**
 * Puts what many commands load into chunks that they have in common. The bundler by itself makes a chunk for each set of commands that share a
 * module: a command then opens seventy small files, and opening a file costs more than what stands in it.
 */
import { readFile } from 'node:fs/promises';

/**
 * Called all day. What lists load together with another of these stands in one chunk, what two others load in a second one, and what a single
 * one loads beside commands that are not called so in a chunk of its own: none reads, or runs, much that it does not need.
 */
const LISTS = ['list', 'search'].map((name) => `src/commands/${name}.ts`);
const EVERYDAY = [...LISTS, ...['show', 'status', 'report/index'].map((name) => `src/commands/${name}.ts`)];

/** Loaded when one of them opens the register, and not for its help: what few commands themselves load, and the rest. */
const OPENS = 'src/db/engine/open.ts';

/** Of the other modules, one that fewer commands load stays apart: what a command does not use costs it time too. */
const SHARED_BY = 5;

/** Large, and not needed by what is called all day: tables on a terminal, telephone numbers of all countries. Nothing that loads them is shared. */
const KEPT_APART = ['node_modules/cli-table3/', 'node_modules/libphonenumber-js/'];

/** Entries of the thread that reads posts: it must load nothing of the commands. */
const THREAD = 'src/runtime/reader-worker.ts';

const NAME = /^uppolice:shared-/;

/** `inputs`: of a bundle without shared chunks, as the bundler describes them. */
export function sharedChunks({ inputs }) {
  const imports = (path, ofKind) => inputs[path].imports.filter(({ external, kind }) => !external && ofKind(kind)).map((one) => one.path);
  const later = (path) => imports(path, (kind) => kind === 'dynamic-import');
  const atOnce = (path) => imports(path, (kind) => kind !== 'dynamic-import');
  const closed = (paths, next) => {
    const all = new Set(paths);
    for (const path of all) for (const one of next(path)) all.add(one);
    return all;
  };
  const lazy = [...new Set(Object.keys(inputs).flatMap(later))];
  const loads = new Map(lazy.map((entry) => [entry, closed([entry], atOnce)]));
  const always = closed(['src/cli.ts'], atOnce);
  const inThread = closed([THREAD], (path) => [...atOnce(path), ...later(path)]);
  const chunks = divide();

  /** Packages and data follow the modules that use them. */
  function divide() {
    const divided = {
      program: [],
      words: [],
      opening: [],
      engine: [],
      lists: [],
      everyday: [],
      database: [],
      commands: [],
      ...Object.fromEntries(EVERYDAY.map((entry) => [entry, []])),
    };
    for (const path of Object.keys(inputs)) {
      if (!path.startsWith('src/')) continue;
      const by = lazy.filter((entry) => loads.get(entry).has(path));
      const everyday = EVERYDAY.filter((entry) => by.includes(entry));
      const isListed = everyday.length > (by.includes(OPENS) ? 0 : 1) && LISTS.some((entry) => everyday.includes(entry));
      if (inThread.has(path)) {
        if (always.has(path) || isListed || by.includes(OPENS) || everyday.length > 1) divided.words.push(path);
      } else if (always.has(path)) divided.program.push(path);
      else if ([...closed([path], atOnce)].some((one) => KEPT_APART.some((part) => one.includes(part)))) continue;
      else if (isListed) divided.lists.push(path);
      else if (by.includes(OPENS)) divided[by.filter(isCommand).length < SHARED_BY ? 'opening' : 'engine'].push(path);
      else if (everyday.length > 1) divided.everyday.push(path);
      else if (everyday[0] && by.length > 1) divided[everyday[0]].push(path);
      else if (by.filter(isCommand).length < SHARED_BY) continue;
      else if (by.every(queries)) divided.database.push(path);
      else if (by.every((entry) => isCommand(entry) || queries(entry))) divided.commands.push(path);
    }
    return divided;
  }

  function isCommand(entry) {
    return entry.startsWith('src/commands/');
  }

  function queries(entry) {
    return [...loads.get(entry)].some((path) => path.includes('node_modules/kysely/'));
  }

  /** The program's own chunk is loaded already when anything else is; of the others an entry takes those that it uses something of. */
  function chunksOf(entry) {
    return Object.keys(chunks).filter((name) => {
      if (name === 'program') return !inThread.has(entry);
      return chunks[name].some((path) => loads.get(entry).has(path) || (name === 'words' && always.has(path)));
    });
  }

  return {
    name: 'shared chunks',
    setup({ onLoad, onResolve, initialOptions: { absWorkingDir } }) {
      onResolve({ filter: NAME }, ({ path }) => ({ path, namespace: 'shared' }));
      onLoad({ filter: NAME, namespace: 'shared' }, ({ path }) => ({
        contents: chunks[path.replace(NAME, '')].map((source) => `import ${JSON.stringify(absWorkingDir + source)};`).join('\n'),
        resolveDir: absWorkingDir,
      }));
      // Entries that all load the same modules get one chunk for them.
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const entry = path.slice(absWorkingDir.length);
        if (!loads.has(entry)) return undefined;
        const shared = chunksOf(entry).map((name) => `import 'uppolice:shared-${name}';\n`);
        return { contents: (await readFile(path, 'utf8')) + shared.join(''), loader: 'ts' };
      });
    },
  };
}
