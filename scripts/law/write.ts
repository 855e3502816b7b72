/** `npm run law:write`: brings biome.json and the documents up to the law and the settings. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { lawOverrides } from './biome.ts';
import { DOCUMENTS } from './documents.ts';
import { ROOT } from './tree.ts';

const biome = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8'));
const others = biome.overrides.filter(({ includes }: { includes: string[] }) => !includes[0]?.startsWith('src/'));
writeFileSync(`${ROOT}biome.json`, JSON.stringify({ ...biome, overrides: [...lawOverrides(), ...others] }));
execFileSync('npx', ['biome', 'format', '--write', 'biome.json'], { cwd: ROOT, stdio: 'ignore' });

for (const [path, written] of Object.entries(DOCUMENTS)) {
  writeFileSync(ROOT + path, written(readFileSync(ROOT + path, 'utf8')));
}
