/** A unit's packet as CSV, to work on: a row for each docket. */
import type { Packet, PacketEntry } from '../../domain/dispatch/packet.ts';
import { istIso } from '../../domain/time/ist.ts';
import { complainantOf } from '../screen/packet.ts';
import { type CsvColumn, csvHeader, csvRows } from './csv.ts';

const COLUMNS: readonly CsvColumn<PacketEntry>[] = [
  { key: 'docket', value: ({ number }) => number },
  { key: 'registeredAt', value: ({ registeredAt }) => istIso(registeredAt) },
  { key: 'urgency', value: ({ urgency }) => urgency },
  { key: 'complainant', value: complainantOf },
  { key: 'url', value: ({ url }) => url },
  {
    key: 'text',
    value: ({ words }) =>
      words
        .flatMap(({ text, whose }) =>
          text === null || whose === 'earlier' ? [] : whose === 'another' || whose === 'elsewhere' ? `“${text}”` : text,
        )
        .join('\n\n'),
  },
  { key: 'media', value: ({ words }) => words.flatMap(({ media }) => media).join(' ') },
  { key: 'alsoTold', value: ({ alsoTold }) => alsoTold.map(({ code }) => code).join(' ') },
  { key: 'aboutPolice', value: ({ aboutPolice }) => aboutPolice },
  { key: 'confidential', value: ({ withheld }) => withheld !== null },
  { key: 'contact', value: ({ reach }) => reach?.contact ?? null },
  { key: 'safeContact', value: ({ reach }) => reach?.safe ?? null },
  { key: 'contactWhen', value: ({ reach }) => reach?.when ?? null },
  { key: 'update', value: ({ update }) => (update === null ? null : update.gone ? 'gone' : update.learnt.join(' ')) },
  // To be filled in by the unit.
  { key: 'result', value: () => null },
];

/** For Excel: most units open it there. */
export function packetCsv(packet: Packet): string {
  const form = { excel: true };
  return csvHeader(COLUMNS, form) + csvRows(packet.entries, COLUMNS, form);
}
