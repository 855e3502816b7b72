/** Who acts on the register, and when: what the event of every act by a person holds. */
import type { Actor } from './actor.ts';

export interface Acting {
  readonly actor: Actor;
  readonly now: Date;
}

/** The same where nobody may have been asked: a sweep that nobody started by hand has no actor. */
export interface ActingOrSweep {
  readonly actor: Actor | null;
  readonly now: Date;
}

/** The same for a run that takes long: each of its steps asks for the time again. */
export interface LongActing {
  readonly actor: Actor;
  readonly clock: () => Date;
}
