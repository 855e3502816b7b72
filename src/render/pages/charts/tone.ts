/** What a mark of a chart means, by which it is coloured; beside it stands a word or a number. */
export const TONES = ['main', 'quiet', 'open', 'process', 'closed', 'attention'] as const;
export type Tone = (typeof TONES)[number];
