/** The Content-Security-Policy of a page: it runs and shows what it was written with, and reaches nobody. */
import { createHash } from 'node:crypto';

/** `style`, `script`: the exact text between the tags; null where there is no script. */
export function pagePolicy(style: string, script: string | null): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${script === null ? "'none'" : source(script)}`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
