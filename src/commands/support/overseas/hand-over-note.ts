/** The note that is printed when the coordinator of a place changes: what passes on, and what does not. */
import { HAND_OVER } from '../../../domain/messages/commands/overseas/coordinator-relays.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import type { HandOver } from '../../../register/overseas/hand-over.ts';

export function handOverNote(former: string, next: string, { outreach, outreachDue, dockets, contacts }: HandOver): Text {
  const lines: Text[] = [
    ...(outreach.length === 0 ? [] : [HAND_OVER.outreach(outreach.length), ...outreach.map(planned)]),
    ...(outreachDue.length === 0 ? [] : [HAND_OVER.due(outreachDue.length)]),
    ...(dockets.length === 0
      ? []
      : [
          HAND_OVER.dockets(dockets.length),
          ...dockets.map(({ number, status }) => joined([verbatim(`    ${number}`), STATUS_WORDS[status]], ' · ')),
        ]),
    ...(contacts === 0 ? [] : [HAND_OVER.contacts(contacts)]),
  ];
  return joined([HAND_OVER.title(former, next), ...(lines.length === 0 ? [HAND_OVER.nothing] : lines)], '\n');
}

function planned({ id, on, topic }: HandOver['outreach'][number]): Text {
  return joined([verbatim(`    ${id}`), verbatim(on), OUTREACH_TOPIC_WORDS[topic]], ' · ');
}

export function handOverJson({ outreach, outreachDue, dockets, contacts }: HandOver) {
  return { outreach: outreach.map(({ id }) => id), outreachDue: outreachDue.map(({ id }) => id), dockets, contacts };
}
