/** One sweep at a time over all processes; the command takes the lock before its first sweep and keeps it to its last. */
export { trySweepLock } from '../../../db/engine/sweep-lock.ts';
