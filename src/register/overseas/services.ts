/** The civic services that coordinators explain, each with who last found it to be so. */
import type { Db, Handle } from '../../db/db.ts';
import { saveServiceCheck, serviceChecks } from '../../db/stores/overseas/service-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { SERVICES, type ServiceTexts } from '../../domain/messages/domain/services.ts';
import { SERVICE_RULES } from '../../domain/messages/register/overseas/services.ts';
import { verbatim } from '../../domain/messages/text.ts';
import { isStale, SERVICE_CODES, type ServiceCode } from '../../domain/overseas/service.ts';
import { codeTyped } from '../../domain/text/typed-code.ts';
import { hasVisibleText, requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';

const SERVICE_NAMES = Object.fromEntries(SERVICE_CODES.map((code) => [code, SERVICES[code].name]));

export interface Service extends ServiceTexts {
  readonly code: ServiceCode;
  /** UTC ISO-8601; null: nobody at this desk has looked. */
  readonly checkedAt: string | null;
  readonly checkedBy: string | null;
  readonly stale: boolean;
}

export async function listServices(handle: Handle, now: Date): Promise<Service[]> {
  const checks = await serviceChecks(handle);
  return SERVICE_CODES.map((code) => {
    const check = checks.get(code);
    const { name, what, fromAbroad } = SERVICES[code];
    const checkedAt = check?.checkedAt ?? null;
    const reach = check?.reach ?? null;
    return {
      code,
      name,
      what,
      fromAbroad: reach === null ? fromAbroad : verbatim(reach),
      checkedAt,
      checkedBy: check?.checkedBy ?? null,
      stale: isStale(checkedAt, now),
    };
  });
}

/** By code, or by its name in either language. Throws UserError `not_found`. */
export async function findService(handle: Handle, typed: string, now: Date): Promise<Service> {
  const code = codeTyped(typed, SERVICE_CODES, SERVICE_NAMES);
  const found = (await listServices(handle, now)).find((service) => service.code === code);
  if (found) return found;
  throw new UserError('not_found', SERVICE_RULES.noSuch(typed), [SERVICE_RULES.theyAre(SERVICE_CODES.join(', '))]);
}

/** `reach`: how it is reached from abroad, if otherwise than shipped; an empty text goes back to that. */
export async function checkService(db: Db, typed: string, reach: string | undefined, by: Acting): Promise<Service> {
  const { code } = await findService(db, typed, by.now);
  const said = reach !== undefined && hasVisibleText(reach) ? requiredText(reach, SERVICE_RULES.theWay) : null;
  return db.write(async (tx) => {
    const before = (await serviceChecks(tx)).get(code);
    const kept = reach === undefined ? (before?.reach ?? null) : said;
    const check = { code, checkedAt: by.now.toISOString(), checkedBy: by.actor.login, reach: kept };
    await saveServiceCheck(tx, check, before === undefined);
    tx.append({ kind: 'service_checked', at: by.now.toISOString(), docketId: null, actor: by.actor, data: { service: code } });
    return findService(tx, code, by.now);
  });
}
