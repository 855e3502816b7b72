/** What a proof has found: of each sort only the first, as everything behind it may follow from it. */
import type { Text } from '../../domain/messages/text.ts';

export interface Break {
  readonly seq: number;
  readonly why: Text;
}

export interface Mismatch {
  readonly where: Text;
  readonly why: Text;
}

export class Faults {
  firstBroken: Break | null = null;
  firstMismatch: Mismatch | null = null;

  /** The chain does not hold at this event. */
  breaks(seq: number, why: Text): void {
    this.firstBroken ??= { seq, why };
  }

  /** A row, number or text is not what the events say. */
  differs(where: Text, why: Text): void {
    this.firstMismatch ??= { where, why };
  }
}
