/** SHA-256 sums of files, as `sha256sum` prints them. */
import { hash } from 'node:crypto';

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** `files`: by name. A line each, in the order of the names' bytes. */
export function sumsOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
}
