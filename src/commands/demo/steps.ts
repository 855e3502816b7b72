/** The day of the demonstration: what is said and which commands run, step by step. */
import { DEMO } from '../../domain/messages/commands/start/demo.ts';
import type { Text } from '../../domain/messages/text.ts';

export interface Step {
  readonly say: Text;
  /** Command lines, without `uppolice`; DOCKET stands for the number of the complaint that is followed. */
  readonly run: readonly (readonly string[])[];
  /** How many lines of a long output are shown. */
  readonly lines?: number;
}

export const START: readonly Step[] = [
  { say: DEMO.init, run: [['init', '--series', 'DEMO', '--yes']] },
  { say: DEMO.sync, run: [['sync']] },
];

/** `text`: the post of the complaint that is followed; `packets`: the folder for what goes out on paper. */
export function morning(text: string, packets: string): readonly Step[] {
  return [
    { say: DEMO.list, run: [['list', '--actionable', 'yes', '--limit', '8']], lines: 24 },
    { say: DEMO.put, run: [['list', '--actionable', 'no', '--limit', '8']], lines: 24 },
    { say: DEMO.locate, run: [['locate', '--explain', text]] },
    { say: DEMO.show, run: [['show', 'DOCKET']] },
    { say: DEMO.plan, run: [['forward', '--ready', '--dry-run']], lines: 16 },
    { say: DEMO.reply, run: [['forward', 'DOCKET', '--via', 'reply', '--yes']] },
    { say: DEMO.packets, run: [['forward', '--ready', '--via', 'print', '--out', packets, '--yes']], lines: 14 },
  ];
}

/** `detail`: of the closing, in the language of the screen. */
export function evening(detail: string): readonly Step[] {
  return [
    { say: DEMO.answered, run: [['sync'], ['show', 'DOCKET']] },
    { say: DEMO.close, run: [['close', 'DOCKET', '--outcome', 'fir', '--detail', detail]] },
  ];
}
