/** What makes a printed figure checkable later: whose it is, by which definitions, as of when, of what, and the head of the chain. */
import type { Handle } from '../../db/db.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../../db/stores/facts/register-store.ts';
import type { Basis } from '../../domain/figures/period.ts';
import { printedHead } from '../../domain/printed-head.ts';
import type { Scope, ScopeOptions } from '../scope/scope.ts';

/** Raised when the meaning of a figure changes; the footer names the version. */
export const DEFINITIONS_VERSION = '1';

export interface Footer {
  readonly register: string;
  readonly definitions: string;
  /** UTC ISO-8601: at which moment the dockets stood so. */
  readonly asOf: string;
  readonly filter: ScopeOptions & {
    readonly from: string | null;
    readonly to: string | null;
    /** What the rows are. */
    readonly by: string;
    /** Where it is not registration. */
    readonly basis?: Basis;
  };
  /** The head of the chain as it is printed: what `audit verify --head` proves later. */
  readonly head: string;
}

export async function footerOf(handle: Handle, scope: Scope, by: string): Promise<Footer> {
  const head = await chainHead(handle);
  const [series, id] = [await seriesOf(handle), await registerValue(handle, 'register_id')];
  const { period, basis } = scope.counted;
  return {
    register: [series, id].filter((part) => part !== null).join(' '),
    definitions: DEFINITIONS_VERSION,
    asOf: scope.at,
    filter: { from: period.from, to: period.to, by, ...(basis !== 'registered' && { basis }), ...scope.options },
    head: printedHead(head),
  };
}
