/** What pages held that could not be taken as it came: counted, and said at the end of a sweep. */
import { SYNC } from '../../domain/messages/register/sync.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { XPage } from '../../ports.ts';

const SHOWN_REASONS = 3;

export class PageRemarks {
  readonly #reasons: Text[] = [];
  readonly #twice = new Set<string>();
  readonly #withheld = new Set<string>();
  #context = 0;
  #lacking = 0;
  unreadable = 0;

  take({ unreadable, lacking = 0, twice = [], withheld }: Pick<XPage, 'unreadable' | 'lacking' | 'twice' | 'withheld'>): void {
    this.unreadable += unreadable.length;
    this.#reasons.push(...unreadable.slice(0, SHOWN_REASONS - this.#reasons.length).map(({ reason }) => reason));
    this.#lacking += lacking;
    for (const id of twice) this.#twice.add(id);
    for (const id of withheld?.asked ?? []) this.#withheld.add(id);
    this.#context += withheld?.context ?? 0;
  }

  get sayings(): Text[] {
    return [
      ...(this.unreadable > 0 ? [SYNC.unreadable(this.#reasons, this.unreadable - this.#reasons.length)] : []),
      ...(this.#lacking > 0 ? [SYNC.fewerThanSaid(this.#lacking)] : []),
      ...(this.#twice.size > 0 ? [SYNC.twice([...this.#twice])] : []),
      ...(this.#withheld.size > 0 ? [SYNC.withheld([...this.#withheld])] : []),
      ...(this.#context > 0 ? [SYNC.contextWithheld(this.#context)] : []),
    ];
  }
}
