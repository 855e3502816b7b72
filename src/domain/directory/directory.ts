/** The directory of handles as intake uses it: which accounts are registered, since when, and which of them a post tags. */
import type { RegisteredHandle } from './unit.ts';

export interface DirectoryUnit {
  readonly code: string;
  readonly kind: string;
  readonly district: string | null;
}

export class Directory {
  readonly #byKey = new Map<string, RegisteredHandle[]>();
  readonly #press = new Map<string, RegisteredHandle[]>();
  readonly #byXId = new Map<string, RegisteredHandle[]>();
  readonly #unitOfDistrict = new Map<string, string>();
  /** Handles that can be recognised by name alone: their ids are not known, and X has not said that there is no such account. */
  readonly #byNameAlone: readonly RegisteredHandle[];

  constructor(handles: readonly RegisteredHandle[], units: readonly DirectoryUnit[]) {
    for (const handle of handles) {
      if (handle.kind === 'press') {
        add(this.#press, handle.name.toLowerCase(), handle);
        continue;
      }
      add(this.#byKey, handle.name.toLowerCase(), handle);
      if (handle.xId !== null) add(this.#byXId, handle.xId, handle);
    }
    for (const unit of units) {
      const answers = unit.kind === 'commissionerate' || (unit.kind === 'district' && !this.#unitOfDistrict.has(unit.district ?? ''));
      if (unit.district !== null && answers) this.#unitOfDistrict.set(unit.district, unit.code);
    }
    this.#byNameAlone = handles.filter(
      ({ xId, kind, state, account }) => xId === null && kind !== 'press' && state !== 'former' && account !== 'gone',
    );
  }

  /**
   * The registered handle that wrote at that time: by X id, or by name without case where the handle's id is not known yet. A name whose
   * id is known to be another one's is squatted, and a former name counts for no unit until its id is known. `unknown` where neither the
   * id nor the name decides.
   */
  author(xId: string, name: string | null, at: string): RegisteredHandle | 'unknown' | null {
    const byId = this.#byXId.get(xId)?.find((handle) => inOffice(handle, at));
    if (byId) return byId;
    if (name === null) return this.#byNameAlone.some((handle) => inOffice(handle, at)) ? 'unknown' : null;
    return (
      this.#byKey.get(name.toLowerCase())?.find((handle) => handle.xId === null && handle.state !== 'former' && inOffice(handle, at)) ??
      null
    );
  }

  /** The handle that was registered under that name at that time, whichever account had it; for tags. */
  tagged(key: string, at: string): RegisteredHandle | null {
    return this.#byKey.get(key)?.find((handle) => inOffice(handle, at)) ?? null;
  }

  /** A registered press account, whose posts read as news; it is not one of ours. */
  press(name: string | null, at: string): RegisteredHandle | null {
    return (name === null ? undefined : this.#press.get(name.toLowerCase()))?.find((handle) => inOffice(handle, at)) ?? null;
  }

  /** The unit that answers for a district: its commissionerate, else its district police. */
  unitOfDistrict(district: string): string | null {
    return this.#unitOfDistrict.get(district) ?? null;
  }
}

function inOffice(handle: RegisteredHandle, at: string): boolean {
  return handle.from <= at && (handle.to === null || at < handle.to);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
