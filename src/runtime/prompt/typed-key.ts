/** Which single key was pressed, whatever keyboard is switched on. */
import type { Key } from './line.ts';

/** What the keys of the letters give while the Hindi keyboard (InScript) is on. */
const INSCRIPT: Readonly<Record<string, string>> = {
  'ो': 'a',
  व: 'b',
  म: 'c',
  '्': 'd',
  'ा': 'e',
  'ि': 'f',
  'ु': 'g',
  प: 'h',
  ग: 'i',
  र: 'j',
  क: 'k',
  त: 'l',
  स: 'm',
  ल: 'n',
  द: 'o',
  ज: 'p',
  'ौ': 'q',
  'ी': 'r',
  'े': 's',
  'ू': 't',
  ह: 'u',
  न: 'v',
  'ै': 'w',
  'ं': 'x',
  ब: 'y',
};

/** Its letter, small; `up`, `down`, `space` and the like of the others. */
export function keyTyped({ name, ctrl, meta, sequence }: Key): string | undefined {
  if (ctrl || meta) return undefined;
  return INSCRIPT[sequence] ?? name?.toLowerCase() ?? sequence;
}
