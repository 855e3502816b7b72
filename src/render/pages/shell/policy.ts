/** The Content-Security-Policy of a page: it runs and shows what it was written with, and reaches nobody, or only the server that it came from. */
import { createHash } from 'node:crypto';

/** `style`, `script`: the exact text between the tags; null where there is no script. `served`: the page comes from the program's own server and may ask it again. */
export function pagePolicy(style: string, script: string | null, served = false): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${script === null ? "'none'" : source(script)}`,
    'img-src data:',
    ...(served ? ["connect-src 'self'", "form-action 'self'"] : ["form-action 'none'"]),
    "base-uri 'none'",
  ].join('; ');
}

/** What only a header can say: no other page may show this one within itself. */
export function headerPolicy(policy: string): string {
  return `${policy}; frame-ancestors 'none'`;
}

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
