/** The version of the program, put in by the build. */
declare const UPPOLICE_VERSION: string | undefined;

export const VERSION = typeof UPPOLICE_VERSION === 'string' ? UPPOLICE_VERSION : 'development';
