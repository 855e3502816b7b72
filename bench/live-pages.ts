/** Asks `dashboard --serve` for its pages, as a browser would, and says how long each answer took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Took {
  readonly ms: number;
  readonly bytes: number;
  readonly tag: string;
}

export interface ServedPages extends AsyncDisposable {
  /** The number of a docket on the list. */
  someDocket(): Promise<string>;
  took(path: string, tag?: string): Promise<Took>;
}

export async function servedPages(program: string, env: Readonly<Record<string, string>>): Promise<ServedPages> {
  const running = spawn(process.execPath, [program, 'dashboard', '--serve', '--port', '0', '--json'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(running.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(first.toString('utf8')) as { url: string };
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const base = new URL(entered.headers.get('location') ?? '', url);
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(path, base), { headers: { cookie, ...headers } });
  return {
    async someDocket() {
      return /data-key="([^"]+)"/.exec(await (await ask('./list')).text())?.[1] ?? '';
    },
    async took(path, tag) {
      const began = performance.now();
      const answer = await ask(path, tag === undefined ? {} : { 'if-none-match': tag });
      const bytes = (await answer.arrayBuffer()).byteLength;
      return { ms: performance.now() - began, bytes, tag: answer.headers.get('etag') ?? '' };
    },
    async [Symbol.asyncDispose]() {
      running.kill('SIGINT');
      await once(running, 'exit');
    },
  };
}
