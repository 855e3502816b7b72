/** The global options of a command line. */

export interface Flags {
  db?: string;
  lang?: string;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

/** The global options as a command line takes them; none of those that say how an answer is printed. */
export function typedAgain({ db, lang, quiet, verbose }: Flags): string[] {
  const valued = Object.entries({ '--db': db, '--lang': lang }).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]));
  return [...valued, ...(quiet ? ['--quiet'] : []), ...(verbose ? ['--verbose'] : [])];
}
