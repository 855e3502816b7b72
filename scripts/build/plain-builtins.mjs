/** Node's own modules are asked for in the way that loads the least of them. */

/** Loading each of them takes some hundredth of the time of a short command: they are loaded by the first call of one of their functions. */
const WHEN_CALLED = new Set(['node:child_process', 'node:crypto', 'node:perf_hooks', 'node:tty', 'node:v8', 'node:vm']);

/**
 * `import … from 'node:process'` makes Node read every property of that module, which opens stdin, stdout and stderr; other modules of Node pay
 * in the same way for what nobody uses. Asked for as plain objects, they cost what is taken from them.
 */
export function plainBuiltins() {
  return {
    name: 'plain builtins',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^node:/ }, ({ path, kind }) =>
        kind === 'import-statement' ? { path, namespace: 'builtin', sideEffects: false } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: WHEN_CALLED.has(path) ? whenCalled(path) : plain(path) }));
    },
  };
}

/** What nobody imports is marked as free of effects, so that the bundler leaves it out. */
function plain(path) {
  const names = Object.keys(process.getBuiltinModule(path)).filter((name) => /^[a-z]\w*$/i.test(name));
  const exported = names.map((name) => `export const ${name} = /* @__PURE__ */ taken('${name}');`);
  return `const whole = process.getBuiltinModule('${path}'); const taken = (name) => whole[name]; export default whole; ${exported.join('\n')}`;
}

/** Their functions need no `this`; of their classes objects are made, and none is extended. */
function whenCalled(path) {
  const builtin = process.getBuiltinModule(path);
  const names = Object.keys(builtin).filter((name) => typeof Object.getOwnPropertyDescriptor(builtin, name).value === 'function');
  return `let loaded; const load = () => loaded ??= process.getBuiltinModule('${path}');
    ${names.map((name) => `export function ${name}(...given) { return new.target ? new (load().${name})(...given) : load().${name}(...given); }`).join('\n')}
    export default { ${names.join(', ')} };`;
}
