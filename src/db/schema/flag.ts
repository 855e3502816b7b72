/** How both engines hold a boolean. */

export type Flag = 0 | 1;
