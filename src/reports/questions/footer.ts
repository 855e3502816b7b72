/** What makes a printed figure checkable later: whose it is, by which definitions, as of when, of what, and the head of the chain. */
import type { Handle } from '../../db/db.ts';
import type { Basis } from '../../domain/figures/period.ts';
import { registerNamed, type RegisterNamed } from '../register-named.ts';
import type { Scope, ScopeOptions } from '../scope/scope.ts';

/** Raised when the meaning of a figure changes; the footer names the version. */
export const DEFINITIONS_VERSION = '1';

export interface Footer extends RegisterNamed {
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
}

export async function footerOf(handle: Handle, scope: Scope, by: string): Promise<Footer> {
  const { asOf, period, basis } = scope.counted;
  return {
    ...(await registerNamed(handle, asOf?.seq)),
    definitions: DEFINITIONS_VERSION,
    asOf: scope.at,
    filter: { from: period.from, to: period.to, by, ...(basis !== 'registered' && { basis }), ...scope.options },
  };
}
