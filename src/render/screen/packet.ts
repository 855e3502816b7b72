/** A unit's packet as a sheet to print. */
import type { Packet, PacketEntry, PacketUpdate } from '../../domain/dispatch/packet.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../domain/messages/domain/emergency.ts';
import { PACKET } from '../../domain/messages/screen/packet.ts';
import { LEARNT_WORDS } from '../../domain/messages/screen/words/learnt-words.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { istTime } from '../../domain/time/ist.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { displayWidth, wrapText } from './display-width.ts';

const RULE = '─'.repeat(60);
/** As wide as a printed page, and as an ordinary terminal. */
const PAGE = 80;

export function packetText(packet: Packet, lang: Lang): string {
  const { unit, entries } = packet;
  const heading = [
    (packet.isUpdate ? PACKET.updateTitle : PACKET.title)(entries.length)[lang],
    `${PACKET.to[lang]}: ${unitName(unit)[lang]}`,
    `${PACKET.issued[lang]}: ${istTime(packet.issuedAt)}`,
    ...(packet.highestNumber === null ? [] : [`${PACKET.highestNumber[lang]}: ${packet.highestNumber}`]),
    `${PACKET.head[lang]}: ${packet.head}`,
    ...(packet.confidential ? ['', PACKET.confidential[lang]] : []),
    ...(entries.every(({ update }) => update?.gone)
      ? []
      : [
          ...(packet.isUpdate && entries.some(({ update }) => update?.onPaper) ? ['', PACKET.replaces[lang]] : []),
          '',
          (packet.confidential ? PACKET.requestInConfidence : PACKET.request)[lang],
        ]),
  ];
  const sheet = [...heading, ...entries.map((entry) => entryText(entry, lang))].join('\n');
  const lines = sheet.split('\n').flatMap((line) => (displayWidth(line) <= PAGE ? [line] : wrapText(line, PAGE)));
  return `${lines.join('\n')}\n`;
}

function entryText(entry: PacketEntry, lang: Lang): string {
  const { update, withheld } = entry;
  // Its words and the people in it are no matter of the unit's any more.
  const destroy = update?.onPaper ? [PACKET.destroy[lang]] : [];
  if (update?.gone) return ['', RULE, `${COMPLAINT.docket[lang]} ${entry.number}`, goneText(update, lang), ...destroy].join('\n');
  const { urgency, emergencyCall, alsoTold, aboutPolice } = entry;
  return [
    '',
    RULE,
    `${COMPLAINT.docket[lang]} ${entry.number}${urgency === 'emergency' ? `   ${COMPLAINT.emergency[lang]}` : ''}`,
    ...(update ? newText(update, lang) : []),
    ...(withheld !== null ? destroy : []),
    ...(update && urgency === 'emergency' ? [PACKET.sendHelp[lang]] : []),
    `${COMPLAINT.registered[lang]}: ${istTime(entry.registeredAt)}`,
    `${PACKET.complainant[lang]}: ${complainantOf(entry)}`,
    ...reachLines(entry).map(({ [lang]: line }) => line),
    ...(entry.url === null ? [] : [`${PACKET.post[lang]}: ${entry.url}`]),
    ...(alsoTold.length === 0 ? [] : [`${PACKET.alsoTold[lang]}: ${alsoTold.map((unit) => unitName(unit)[lang]).join(', ')}`]),
    ...(urgency === 'emergency' && emergencyCall.where !== 'india' ? [EMERGENCY.complainantAbroad(emergencyCall)[lang]] : []),
    ...(aboutPolice ? [PACKET.aboutPolice[lang]] : []),
    ...entry.words.flatMap(({ at, landedAt, text, media, whose, saidOn }) => [
      '',
      [
        `[${istTime(at)}]`,
        ...(update && landedAt > update.toldAt ? [`(${PACKET.isNew[lang]})`] : []),
        ...(whose === 'complainant' ? [] : [`(${PACKET[whose][lang]})`]),
        ...(saidOn === null ? [] : [`(${PACKET.saidOn(saidOn)[lang]})`]),
      ].join(' '),
      text === null ? PACKET.forgotten[lang] : safeText(text),
      ...media.map((url) => `${PACKET.attachment[lang]}: ${safeLine(url)}`),
    ]),
  ].join('\n');
}

function newText({ toldAt, onPaper, learnt }: PacketUpdate, lang: Lang): string[] {
  return [
    (onPaper ? PACKET.newSince : PACKET.newSinceTold)(istTime(toldAt))[lang],
    ...learnt.map((kind) => `  - ${LEARNT_WORDS[kind][lang]}`),
  ];
}

function goneText({ goneTo }: PacketUpdate, lang: Lang): string {
  return (goneTo === null ? PACKET.gone : PACKET.goneTo(unitName(goneTo)))[lang];
}

/** How to reach the complainant, and whether that may be done: what is not safe stands first. */
function reachLines({ reach }: PacketEntry): Text[] {
  if (reach === null) return [];
  const { contact, safe, when } = reach;
  return [
    ...(safe === 'no' ? [PACKET.doNotContact] : safe === null || safe === 'yes' ? [] : [PACKET.contactOnlySo(safeLine(safe))]),
    ...(contact === null ? [] : [PACKET.contact(safeLine(contact))]),
    ...(when === null ? [] : [PACKET.contactWhen(safeLine(when))]),
  ];
}

export function complainantOf({ complainant: { handle, name } }: PacketEntry): string {
  return safeLine([name, handle === null ? null : `@${handle}`].filter((part) => part !== null).join(' ')) || '–';
}
