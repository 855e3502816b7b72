/** A unit's packet as a sheet to print. */
import type { Packet, PacketEntry } from '../../domain/dispatch/packet.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../domain/messages/domain/emergency.ts';
import { PACKET } from '../../domain/messages/screen/packet.ts';
import type { Lang } from '../../domain/messages/text.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { istMinute } from '../../domain/time/ist.ts';
import { safeLine, safeText } from '../safe-text.ts';

const RULE = '─'.repeat(60);

export function packetText(packet: Packet, lang: Lang): string {
  const { unit, entries } = packet;
  const heading = [
    PACKET.title(entries.length)[lang],
    `${PACKET.to[lang]}: ${unitName(unit)[lang]} (${unit.code})`,
    `${PACKET.issued[lang]}: ${istMinute(packet.issuedAt)} IST`,
    ...(packet.confidential ? ['', PACKET.confidential[lang]] : []),
    '',
    PACKET.request[lang],
  ];
  return `${[...heading, ...entries.map((entry) => entryText(entry, lang))].join('\n')}\n`;
}

function entryText(entry: PacketEntry, lang: Lang): string {
  const { urgency, emergencyCall, alsoTold, aboutPolice } = entry;
  return [
    '',
    RULE,
    `${COMPLAINT.docket[lang]} ${entry.number}${urgency === 'emergency' ? `   ${COMPLAINT.emergency[lang]}` : ''}`,
    `${COMPLAINT.registered[lang]}: ${istMinute(entry.registeredAt)} IST`,
    `${PACKET.complainant[lang]}: ${complainantOf(entry)}`,
    ...(entry.url === null ? [] : [`${PACKET.post[lang]}: ${entry.url}`]),
    ...(alsoTold.length === 0 ? [] : [`${PACKET.alsoTold[lang]}: ${alsoTold.map((unit) => unitName(unit)[lang]).join(', ')}`]),
    ...(urgency === 'emergency' && emergencyCall.where === 'abroad' ? [EMERGENCY.complainantAbroad(emergencyCall)[lang]] : []),
    ...(aboutPolice ? [PACKET.aboutPolice[lang]] : []),
    ...entry.words.flatMap(({ at, text, media, whose }) => [
      '',
      `[${istMinute(at)}]${whose === 'complainant' ? '' : ` (${PACKET[whose][lang]})`}`,
      text === null ? PACKET.forgotten[lang] : safeText(text),
      ...media.map((url) => `${PACKET.attachment[lang]}: ${safeLine(url)}`),
    ]),
  ].join('\n');
}

export function complainantOf({ complainant: { handle, name } }: PacketEntry): string {
  return safeLine([name, handle === null ? null : `@${handle}`].filter((part) => part !== null).join(' ')) || '–';
}
