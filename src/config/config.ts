/** The one checked object made of flags, environment, the user's file and the machine's file. */

export interface Config {
  /** Path of the SQLite file, or a postgres:// URL. */
  readonly db: string;
  readonly lang: 'en' | 'hi';
  readonly actor: string | null;
  readonly xApiUrl: string;
  readonly xBearerToken: string | null;
  /** Token of the handle that answers on X, from the environment; takes precedence over what is stored. */
  readonly xUserToken: string | null;
  /** The field names that X is asked for; answers in either are understood. */
  readonly vocabulary: 'tweet' | 'post';
  /** Characters of the longest search query that X accepts under this contract: 512 self-serve, 4096 Enterprise. */
  readonly queryLength: number;
  /** The handle that owns the app at X: its mentions cost less. */
  readonly appHandle: string | null;
  /** Whether every sync also reads what the handles reply. */
  readonly replies: boolean;
  /** The most that reading and posting may cost in a calendar month (UTC), in dollars; null where no budget is set. */
  readonly monthlyBudgetUsd: number | null;
  /** Rupees for a dollar, for estimates in INR. */
  readonly inrPerUsd: number;
  /** How long a post may wait for a person before `status` asks for one. */
  readonly waitingHours: number;
  /** How many hours old the last complete sweep of X may be before `status` asks for one; 0: none is expected. */
  readonly sweepHours: number;
  /** null: `backups` beside the register. */
  readonly backupFolder: string | null;
  /** `age:RECIPIENT` or `gpg:KEY`; null where backups are not encrypted. */
  readonly backupRecipient: string | null;
  /** The file with age's key. */
  readonly backupIdentity: string | null;
  /** Where the docket numbers given by registers on servers are kept, a file for each register. */
  readonly numbersFolder: string;
  /** Where credentials are kept, one file for each handle. */
  readonly credentialsFolder: string;
  /** Where compiled code is kept, which runs as the user. */
  readonly cacheFolder: string;
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

/** The files that settings are read from; the user's takes precedence over the machine's. */
export interface ConfigFiles {
  readonly user: string;
  readonly machine: string;
}
