/** The body of an event, as far as a proof reads it. */
import type { RowsBlock } from '../../db/proof/row-state.ts';
import type { StateChange } from '../../domain/docket/docket-life.ts';

export interface EventBody {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: number | null;
  readonly data: {
    readonly set?: StateChange;
    readonly year?: number;
    readonly serial?: number;
    readonly post?: number;
    readonly opener?: number;
    /** Salted hash of the post's words as they stood from then on, and of those that they replaced. */
    readonly text?: string;
    readonly instead?: string;
    readonly source?: string;
    readonly urgency?: string;
    readonly actionable?: string;
    readonly withheld?: string | null;
    readonly categories?: readonly string[];
    readonly accusedPolice?: string | null;
    readonly language?: string;
    readonly country?: string | null;
    /** Of the event that began the proof of rows: how many parts, and their hash. */
    readonly parts?: number;
    readonly root?: string;
  };
  /** Salted hashes of the texts that were written with it, by field. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What its transaction wrote beside. */
  readonly rows?: readonly RowsBlock[];
}

/** null for what is not JSON, or not that of an event. */
export function parseBody(body: string): EventBody | null {
  try {
    const parsed: Partial<EventBody> | null = JSON.parse(body);
    return parsed && typeof parsed.data === 'object' && parsed.data !== null ? (parsed as EventBody) : null;
  } catch {
    return null;
  }
}
