/** What a complaint has beside the post that most have: who said it and how to reach them, the country with its time, who answers there, bodies outside. */
import { AUTHORITY_WORDS } from '../../../domain/messages/screen/words/authority-words.ts';
import { ABROAD, BODY_STATUS_WORDS } from '../../../domain/messages/screen/words/abroad-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { clocksOf, offsetName } from '../../../domain/overseas/time-zones.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { safeLine } from '../../safe-text.ts';
import { countryName } from '../../words/names.ts';
import type { Sheet } from './sheet.ts';

export type AbroadLabel = 'reach' | 'relay' | 'country' | 'outside';

/** Each with its words, in the order of the page. */
export function abroadLines({ complaint, look: { lang, now } }: Sheet): (readonly [label: AbroadLabel, words: string])[] {
  const { statement, country, outside } = complaint;
  const reach = statement === null ? [] : [statement.name, statement.contact].flatMap((part) => (part === null ? [] : [safeLine(part)]));
  const relay = relayWords(complaint);
  return [
    ...(reach.length > 0 ? [['reach', reach.join(' · ')] as const] : []),
    ...(statement?.safeContact || statement?.contactWhen
      ? [
          [
            'reach',
            ABROAD.safety(safetyWords(statement.safeContact), statement.contactWhen && safeLine(statement.contactWhen))[lang],
          ] as const,
        ]
      : []),
    ...(relay === null ? [] : [['relay', relay[lang]] as const]),
    ...(country === null
      ? []
      : [['country', [countryName(country, lang), clockWords(country, now)[lang], answerWords(complaint)[lang]].join(' · ')] as const]),
    ...outside.map(({ body, status, ref, on }) => {
      const words = `${AUTHORITY_WORDS[body][lang]}: ${BODY_STATUS_WORDS[status][lang]} · ${on}`;
      return ['outside', ref === null ? words : `${words} · ${safeLine(ref)}`] as const;
    }),
  ];
}

function safetyWords(said: string | null): Text | null {
  if (said === null) return null;
  if (said === 'yes') return ABROAD.safe;
  return said === 'no' ? ABROAD.notSafe : ABROAD.safeHow(safeLine(said));
}

function relayWords({ statement }: ShownComplaint): Text | null {
  if (statement === null || statement.relayedBy === null) return null;
  if (statement.coordinator === null) return ABROAD.byRelative;
  return ABROAD.byCoordinator(safeLine(statement.coordinator.name), statement.coordinator.city && safeLine(statement.coordinator.city));
}

function answerWords({ coordinator }: ShownComplaint): Text {
  return coordinator.now === null
    ? ABROAD.nobodyAnswers
    : ABROAD.answers(safeLine(coordinator.now.name), coordinator.now.city && safeLine(coordinator.now.city));
}

/** `there 08:21 (UTC−05:00)`; where the clocks of a country differ, the first and the last. */
function clockWords(country: string, now: Date): Text {
  const clocks = clocksOf(country, now).map(({ clock, offset }) => `${clock} (${offsetName(offset)})`);
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (first === undefined || last === undefined) return ABROAD.noClock;
  return first === last ? ABROAD.there(first) : ABROAD.thereBetween(first, last);
}
