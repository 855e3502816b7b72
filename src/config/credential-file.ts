/** What a file of credentials holds, and the check that it does. */
import * as v from 'valibot';
import { isHandleName } from '../domain/directory/handle-name.ts';
import { isXId } from '../domain/x/x-id.ts';

/** The app's own token, which reads. */
const APP = v.object({ kind: v.literal('app'), bearerToken: v.string(), addedAt: v.string() });

/** What a handle posts with. */
const HANDLE = v.object({
  kind: v.literal('handle'),
  /** As X writes it. */
  handle: v.pipe(v.string(), v.check(isHandleName)),
  /** X's id of the account; null where X was not asked. */
  xId: v.fallback(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((id) => isXId(id)),
      ),
    ),
    null,
  ),
  secrets: v.object({ appKey: v.string(), appSecret: v.string(), accessToken: v.string(), accessSecret: v.string() }),
  addedAt: v.string(),
  /** When X last said that the token is this handle's; UTC ISO-8601. */
  checkedAt: v.fallback(v.nullable(v.string()), null),
});

const STORED = v.variant('kind', [APP, HANDLE]);

export type AppCredentials = Readonly<v.InferOutput<typeof APP>>;
export type HandleCredentials = Readonly<v.InferOutput<typeof HANDLE>>;
export type StoredCredentials = AppCredentials | HandleCredentials;

/** null for what can't be used. Nothing is said of why: that would repeat a piece of a secret. */
export function parseCredentials(content: string): StoredCredentials | null {
  try {
    const checked = v.safeParse(STORED, JSON.parse(content));
    return checked.success ? checked.output : null;
  } catch {
    return null;
  }
}
