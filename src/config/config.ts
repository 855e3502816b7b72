/** The one checked object made of flags, environment, the user's file and the machine's file. */

export interface Config {
  /** Path of the SQLite file, or a postgres:// URL. */
  readonly db: string;
  readonly lang: 'en' | 'hi';
  readonly actor: string | null;
  readonly xApiUrl: string;
  readonly xBearerToken: string | null;
  /** Token of the handle that answers on X, from the environment: it goes before what is stored. */
  readonly xUserToken: string | null;
  /** Which names of fields X is asked for; both are understood in its answers. */
  readonly vocabulary: 'tweet' | 'post';
  /** Longest search query X accepts for this contract: 512 self-serve, 4096 Enterprise. */
  readonly queryLength: number;
  /** Whether a sync also reads what the handles answer. */
  readonly replies: boolean;
  /** What reading and posting may cost in a calendar month (UTC), in dollars; null: no budget is set. */
  readonly monthlyBudgetUsd: number | null;
  /** Rupees for a dollar, for estimates in INR. */
  readonly inrPerUsd: number;
  /** Where credentials are kept, one file a handle. */
  readonly credentialsFolder: string;
}

/** OAuth 1.0a of one handle: the app's key and secret, and the handle's own token and secret. */
export interface UserCredentials {
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly accessSecret: string;
}

export type SettingValue = string | number;

/** A setting as it is now: null where nothing is set, and where its value comes from. */
export interface SettingNow {
  readonly key: string;
  readonly value: SettingValue | null;
  readonly origin: 'flag' | 'environment' | 'user' | 'machine' | 'default';
}

/** The files that settings are read from; the user's goes before the machine's. */
export interface ConfigFiles {
  readonly user: string;
  readonly machine: string;
}
