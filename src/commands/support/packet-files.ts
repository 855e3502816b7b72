/** Packets as files: a sheet and a CSV each, owner-only, never over a file that stands there. */
import { mkdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { PacketWriter } from '../../forwarding/channels/print.ts';
import { writeOutFile } from '../../render/out-file.ts';
import { packetCsv } from '../../render/csv/packet-csv.ts';
import { packetText } from '../../render/screen/packet.ts';

export function packetWriter(folder: string, lang: Lang): PacketWriter {
  return async (packet) => {
    await makeFolder(folder);
    for (let n = 1; ; n++) {
      const name = `${packet.unit.code}${packet.confidential ? '-confidential' : ''}${n === 1 ? '' : `-${n}`}`;
      const [sheet, csv] = [join(folder, `${name}.txt`), join(folder, `${name}.csv`)];
      if ((await exists(sheet)) || (await exists(csv))) continue;
      await writeOutFile(csv, [packetCsv(packet)], false);
      try {
        await writeOutFile(sheet, [packetText(packet, lang)], false);
      } catch (error) {
        await unlink(csv);
        throw error;
      }
      return [sheet, csv];
    }
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new UserError('bad_input', `${folder} is no folder.`, ['Choose another place: --out FOLDER'], error);
    throw new UserError(
      'platform',
      `The folder ${folder} can't be made (${code}).`,
      ['Choose a place that you may write to: --out FOLDER'],
      error,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new UserError(
        'platform',
        `${path} can't be looked at (${error.code}).`,
        ['Choose a place that you may read and write: --out FOLDER'],
        error,
      );
    },
  );
}
