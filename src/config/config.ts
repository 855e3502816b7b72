/** The one checked object made of flags, environment, the user's file and the machine's file. */

export interface Config {
  /** Path of the SQLite file, or a postgres:// URL. */
  readonly db: string;
  readonly lang: 'en' | 'hi';
  readonly actor: string | null;
  readonly xApiUrl: string;
  readonly xBearerToken: string | null;
  /** Token of the handle that answers on X; posting needs it. */
  readonly xUserToken: string | null;
  /** Longest search query X accepts for this contract: 512 self-serve, 4096 Enterprise. */
  readonly queryLength: number;
  /** Rupees for a dollar, for estimates in INR. */
  readonly inrPerUsd: number;
}
