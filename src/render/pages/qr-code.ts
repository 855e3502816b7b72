/** QR codes as drawings within a page. */
import encodeQR from 'qr';
import { html, type Html } from './shell/html.ts';

/** Light modules around it, without which it is not found. */
const QUIET_ZONE = 4;

/** `label`: what it holds, for those who can't see it. Throws where the text is longer than a code can hold (about 2,300 bytes). */
export function qrCode(text: string, label: string): Html {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = rows.length;
  const dark = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000000" d="${dark}"/></svg>`;
}

/** Where dark modules begin, and how many there are in a row. */
function runsOf(row: readonly boolean[]): (readonly [x: number, length: number])[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x] as const];
  });
}
