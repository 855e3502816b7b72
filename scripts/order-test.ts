/**
 * Lands random threads in random orders and splits and checks that the register tells the same in the end: `npm run test:order --
 * [--threads N] [--orders N] [--seed N] [--only N,N]`. The seed is printed and gives the same threads and orders again; with `--only` these
 * threads alone are played.
 */
import { parseArgs } from 'node:util';
import { proveOrder } from '../test/support/threads/order.ts';

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '2000' },
    orders: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    show: { type: 'string', default: '5' },
  },
});
const [threads, orders, seed] = [Number(values.threads), Number(values.orders), Number(values.seed)];
const began = Date.now();
const { failures, ...proof } = await proveOrder(threads, orders, seed, {
  ...(values.only !== undefined && { only: new Set(values.only.split(',').map(Number)) }),
  progress: (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${threads} threads`);
  },
});
for (const { thread, differences, story } of failures.slice(0, Number(values.show)))
  console.log(`thread ${thread}\n${story}\n  ${differences.join('\n  ')}\n`);
console.log(JSON.stringify({ seed, orders, ...proof, failures: failures.length, seconds: Math.round((Date.now() - began) / 1000) }));
process.exitCode = failures.length > 0 ? 1 : 0;
