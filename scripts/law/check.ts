/** `npm run law`: checks src against the law of imports; part of `npm run lint`. */
import { readTree } from './tree.ts';
import { refusals } from './judge.ts';

const found = refusals(readTree());
for (const refusal of found) console.error(refusal);
if (found.length > 0) {
  console.error(`${found.length} ${found.length === 1 ? 'import is' : 'imports are'} forbidden by the law (scripts/law/law.ts).`);
  process.exitCode = 1;
}
