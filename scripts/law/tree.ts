/** Reads all files of src. */
import { readdirSync, readFileSync } from 'node:fs';
import { readSource, type SourceFile } from './source.ts';

export const ROOT = new URL('../../', import.meta.url).pathname;

export function readTree(): SourceFile[] {
  return readdirSync(`${ROOT}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${ROOT}src/`.length))
    .sort()
    .map((path) => readSource(path, readFileSync(`${ROOT}src/${path}`, 'utf8')));
}
