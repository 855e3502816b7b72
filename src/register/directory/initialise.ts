/** Fills an empty register: its series, its counters, and the directory that the program ships. */
import { randomUUID } from 'node:crypto';
import shippedDistricts from '../../../data/directory/districts.json' with { type: 'json' };
import shippedHandles from '../../../data/directory/handles.json' with { type: 'json' };
import shippedUnits from '../../../data/directory/units.json' with { type: 'json' };
import type { Db } from '../../db/db.ts';
import { insertDirectory } from '../../db/stores/directory/directory-store.ts';
import { registerValue, setRegisterValue, TRAINING_SERIES } from '../../db/stores/facts/register-store.ts';
import { setCounter } from '../../db/stores/facts/counter-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { SINCE_UNKNOWN } from '../../domain/directory/handle-state.ts';
import { REGISTER } from '../../domain/messages/register/directory-register.ts';
import { startOfIstDay } from '../../domain/time/ist.ts';
import type { HandleKind, HandleState, UnitKind } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';

export { prepareSharedFolder } from '../../db/engine/shared-folder.ts';

export const DEFAULT_SERIES = 'UPP';

export interface InitialiseOptions extends Acting {
  /** What docket numbers begin with; UPP where it is left out. */
  readonly series?: string;
  /** The same as the series TRN. */
  readonly training?: boolean;
  /** The group that shares the file, for the record. */
  readonly group?: string;
}

export interface Initialised {
  readonly series: string;
  readonly training: boolean;
  readonly registerId: string;
  readonly units: number;
  readonly districts: number;
  readonly handles: number;
}

/** The series as typed, in capitals. Throws `bad_input`. */
export function parseSeries(typed: string): string {
  const series = typed.trim().toUpperCase();
  if (/^[A-Z][A-Z0-9]{1,7}$/.test(series)) return series;
  throw new UserError('bad_input', REGISTER.noSeries(typed), [REGISTER.seriesLike]);
}

/** In one transaction. Throws `refused` where the register exists: nothing is changed then. */
export async function initialiseRegister(db: Db, options: InitialiseOptions): Promise<Initialised> {
  const series = parseSeries(options.series ?? (options.training ? TRAINING_SERIES : DEFAULT_SERIES));
  const training = series === TRAINING_SERIES;
  if (options.training && !training) {
    throw new UserError('usage', REGISTER.trainingSeries(TRAINING_SERIES, series), [REGISTER.leaveSeriesOut]);
  }
  const at = options.now.toISOString();
  return db.write(async (tx) => {
    const existing = await registerValue(tx, 'series');
    if (existing !== null) {
      throw new UserError('refused', REGISTER.thereIsOne(existing, db.location), [REGISTER.useIt, REGISTER.makeAnother]);
    }
    const registerId = randomUUID();
    await setRegisterValue(tx, 'series', series);
    await setRegisterValue(tx, 'register_id', registerId);
    await setRegisterValue(tx, 'created_at', at);
    await setRegisterValue(tx, 'training', training ? '1' : '0');
    if (options.group) await setRegisterValue(tx, 'group', options.group);
    await tx.numbers.begin();
    for (const counter of ['post', 'author', 'docket']) await setCounter(tx, counter, 0);
    await insertDirectory(tx, {
      units: shippedUnits.map(({ since, kind, ...unit }) => ({
        ...unit,
        kind: kind as UnitKind,
        from: since === null ? null : startOfIstDay(since).toISOString(),
      })),
      districts: shippedDistricts,
      handles: shippedHandles.map(({ handle, kind, unit, state, evidence }) => ({
        name: handle,
        xId: null,
        kind: kind as HandleKind,
        state: state as HandleState,
        unit,
        country: null,
        relay: false,
        evidence,
        from: SINCE_UNKNOWN,
      })),
    });
    const counts = { units: shippedUnits.length, districts: shippedDistricts.length, handles: shippedHandles.length };
    tx.append({ kind: 'register_created', at, docketId: null, actor: options.actor, data: { series, register: registerId, ...counts } });
    return { series, training, registerId, ...counts };
  });
}
