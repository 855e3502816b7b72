/** Colours, decided once for a command: they support what words already say. */
import { Chalk, type ChalkInstance } from 'chalk';

// Two instances at most: the same functions serve all calls.
const WITH = new Chalk({ level: 1 });
const WITHOUT = new Chalk({ level: 0 });

export function stylesFor(colour: boolean): ChalkInstance {
  return colour ? WITH : WITHOUT;
}
