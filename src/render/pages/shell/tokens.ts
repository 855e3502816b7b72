/** The colours of all pages, by what they mean. What a colour says is said by a sign and a word too. */

export interface Palette {
  /** Around the sheet. */
  readonly ground: string;
  /** What is written on. */
  readonly paper: string;
  readonly ink: string;
  /** Less important, still readable. */
  readonly quiet: string;
  /** Between things: decoration. */
  readonly line: string;
  /** Around a field or a button. */
  readonly edge: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly link: string;
  readonly open: string;
  readonly openGround: string;
  readonly process: string;
  readonly processGround: string;
  readonly closed: string;
  readonly closedGround: string;
  readonly attention: string;
  readonly attentionGround: string;
}

export const LIGHT: Palette = {
  ground: '#f2f3f1',
  paper: '#ffffff',
  ink: '#17212b',
  quiet: '#4c5a68',
  line: '#d5dae0',
  edge: '#76838f',
  brand: '#1d3557',
  onBrand: '#ffffff',
  link: '#14508f',
  open: '#a1131c',
  openGround: '#fdeceb',
  process: '#704400',
  processGround: '#fdf1d8',
  closed: '#17592b',
  closedGround: '#e5f3e8',
  attention: '#572488',
  attentionGround: '#f1e9f9',
};

export const DARK: Palette = {
  ground: '#0f1419',
  paper: '#182028',
  ink: '#e9edf1',
  quiet: '#aab6c1',
  line: '#333f4b',
  edge: '#8896a3',
  brand: '#223f66',
  onBrand: '#ffffff',
  link: '#8dbdf2',
  open: '#ffa49d',
  openGround: '#3d1c1e',
  process: '#f3c46b',
  processGround: '#372911',
  closed: '#8fdaa1',
  closedGround: '#173020',
  attention: '#d2b0f5',
  attentionGround: '#2e2142',
};

/** Text and what it stands on: each pair must be readable (WCAG 2.1 AA: 4.5 to 1). */
export const READABLE: readonly (readonly [text: keyof Palette, on: keyof Palette])[] = [
  ...(['ink', 'quiet', 'link', 'open', 'process', 'closed', 'attention'] as const).flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'ground'] as const,
  ]),
  ['onBrand', 'brand'],
  ['open', 'openGround'],
  ['process', 'processGround'],
  ['closed', 'closedGround'],
  ['attention', 'attentionGround'],
  ['ink', 'openGround'],
  ['ink', 'processGround'],
  ['ink', 'closedGround'],
  ['ink', 'attentionGround'],
];

/** Edges of what can be used, and what they stand on (WCAG 2.1 AA: 3 to 1). */
export const VISIBLE: readonly (readonly [edge: keyof Palette, on: keyof Palette])[] = [
  ['edge', 'paper'],
  ['edge', 'ground'],
];
