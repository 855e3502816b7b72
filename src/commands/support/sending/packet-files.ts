/** Writes packets as files: a sheet and a CSV each, for their owner alone, never over an existing file. */
import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OUTPUT } from '../../../domain/messages/commands/figures/export.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { PacketWriter } from '../../../forwarding/channels/print.ts';
import { writeOutFile } from '../../../render/out-file.ts';
import { packetCsv } from '../../../render/csv/packet-csv.ts';
import { packetText } from '../../../render/screen/packet.ts';
import { prepareFolder } from './folder.ts';

export function packetWriter(folder: string, lang: Lang): PacketWriter {
  return async (packet) => {
    prepareFolder(folder);
    for (let n = 1; ; n++) {
      const name = `${packet.unit.code}${packet.isUpdate ? '-update' : ''}${packet.confidential ? '-confidential' : ''}${n === 1 ? '' : `-${n}`}`;
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

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new UserError('platform', OUTPUT.notReadable(path, String(error.code)), [OUTPUT.readablePlace], error);
    },
  );
}
