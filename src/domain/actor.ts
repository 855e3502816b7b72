/** Who acts; events hold it. */

export interface Actor {
  /** UPPOLICE_ACTOR, else the login. */
  readonly name: string;
  readonly login: string;
  readonly host: string;
}
