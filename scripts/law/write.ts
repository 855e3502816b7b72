/** `npm run law:write`: brings biome.json and CODEBASE.md up to the law. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { lawOverrides } from './biome.ts';
import { ROOT } from './imports.ts';
import { withTable } from './table.ts';

const biome = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8'));
const others = biome.overrides.filter(({ includes }: { includes: string[] }) => !includes[0]?.startsWith('src/'));
writeFileSync(`${ROOT}biome.json`, JSON.stringify({ ...biome, overrides: [...lawOverrides(), ...others] }));
execFileSync('npx', ['biome', 'format', '--write', 'biome.json'], { cwd: ROOT, stdio: 'ignore' });

const map = readFileSync(`${ROOT}CODEBASE.md`, 'utf8');
writeFileSync(`${ROOT}CODEBASE.md`, withTable(map));
