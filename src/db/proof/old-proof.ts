/** The proof that a register has to pass before its rows are taken over as they are. */
import type { Actor } from '../../domain/actor.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Handle } from '../db.ts';

export interface OldProof {
  /** What does not hold; null where everything does. */
  fault(handle: Handle): Promise<Text | null>;
  /** Why the rows are taken over all the same, and who says so; null: they are not. */
  readonly despite: { readonly reason: string; readonly actor: Actor } | null;
}
