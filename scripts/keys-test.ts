/**
 * Counts every key and every Enter of a day at the desk, two thirds of whose posts are not complaints, with the program's own questions and acts:
 * `npm run test:keys -- [--posts N] [--most KEYS]`. Exits with 1 where there are more keys than that.
 */
import { parseArgs } from 'node:util';
import { keysOfADay } from '../test/support/keys-of-a-day.ts';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '600' }, most: { type: 'string', default: '8000' } } });
const day = await keysOfADay(Number(values.posts));
console.log(JSON.stringify({ ...day, keysAPost: Math.round((day.keys / day.posts) * 10) / 10 }));
process.exitCode = day.keys > Number(values.most) ? 1 : 0;
