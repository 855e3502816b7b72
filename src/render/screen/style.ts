/** Colours, decided once for a command: they support what words already say. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Bearing } from '../words/evidence-words.ts';
import type { Status } from '../../domain/docket/complaint.ts';

// Two instances serve all calls.
const WITH = new Chalk({ level: 1 });
const WITHOUT = new Chalk({ level: 0 });

export function stylesFor(colour: boolean): ChalkInstance {
  return colour ? WITH : WITHOUT;
}

/** open red, in process amber, closed green; the word is always shown too. */
export function paintStatus(styles: ChalkInstance, status: Status): (text: string) => string {
  switch (status) {
    case 'open':
      return styles.red;
    case 'in_process':
      return styles.yellow;
    case 'closed':
      return styles.green;
    case 'void':
      return styles.dim;
  }
}

/** For the district green, for another one amber, against it red; the sign is always shown too. */
export function paintBearing(styles: ChalkInstance, bearing: Bearing): (text: string) => string {
  switch (bearing) {
    case 'for':
      return styles.green;
    case 'other':
    case 'open':
      return styles.yellow;
    case 'against':
      return styles.red;
  }
}
