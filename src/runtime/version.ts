/** The version of the program, put in by the build. */
declare const UPPOLICE_VERSION: string | undefined;

/** Whether this is the bundle rather than the sources. */
export const BUILT = typeof UPPOLICE_VERSION === 'string';

export const VERSION = typeof UPPOLICE_VERSION === 'string' ? UPPOLICE_VERSION : 'development';
