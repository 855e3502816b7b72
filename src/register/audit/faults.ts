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

export interface Remark {
  readonly what: Text;
  readonly count: number;
}

export class Faults {
  firstBroken: Break | null = null;
  firstMismatch: Mismatch | null = null;
  /** What the engine itself finds wrong with its file. */
  damage: string | null = null;
  /** What is no proof of a change, but should be looked at: of each sort the first, and how many. */
  readonly #remarks = new Map<string, Remark>();

  /** The chain does not hold at this event. */
  breaks(seq: number, why: Text): void {
    this.firstBroken ??= { seq, why };
  }

  /** A row, number or text is not what the events say. */
  differs(where: Text, why: Text): void {
    this.firstMismatch ??= { where, why };
  }

  notes(sort: string, what: Text): void {
    const before = this.#remarks.get(sort);
    this.#remarks.set(sort, { what: before?.what ?? what, count: (before?.count ?? 0) + 1 });
  }

  get remarks(): readonly Remark[] {
    return [...this.#remarks.values()];
  }
}
