/** The machine on which a record is produced, as far as it knows itself: for the certificate that goes with the record. */
import { readFileSync } from 'node:fs';
import { arch, cpus, hostname, networkInterfaces, release, type } from 'node:os';
import type { Device } from '../../../domain/docket/exported-docket.ts';

export function thisDevice(): Device {
  return {
    host: hostname(),
    system: `${type()} ${release()} (${arch()})`,
    processor: cpus()[0]?.model.trim() || null,
    model: ['sys_vendor', 'product_name'].flatMap((name) => firmware(name) ?? []).join(' ') || null,
    mac:
      Object.values(networkInterfaces())
        .flat()
        .find((card) => card && !card.internal && card.mac !== '00:00:00:00:00:00')?.mac ?? null,
  };
}

/** What Linux shows of the maker; other systems show it to nobody without asking. */
function firmware(name: string): string | null {
  try {
    return readFileSync(`/sys/class/dmi/id/${name}`, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
