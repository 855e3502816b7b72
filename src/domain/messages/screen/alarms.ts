/** What is said at once of emergencies that posts have just brought. */
import type { Alarms } from '../../docket/intake-summary.ts';
import { count } from '../../text/amounts.ts';
import { joined, plural, type Text, verbatim } from '../text.ts';

/** So many are named; the rest are counted. */
const NAMED = 5;

export interface Alarm {
  readonly said: Text;
  /** Shows it, or lists them all. */
  readonly command: string;
}

/** One of each sort, where there are such. */
export function alarmsSaid(alarms: Alarms): Alarm[] {
  const { emergencies, emergenciesTotal, contradicted, contradictedTotal, waitingEmergencies, waitingEmergenciesTotal } = alarms;
  return [
    ...alarm(emergencies, emergenciesTotal, ALARMS.emergencies, 'uppolice list --emergency'),
    ...alarm(contradicted, contradictedTotal, ALARMS.contradicted, 'uppolice list --contradicted'),
    ...alarm(waitingEmergencies, waitingEmergenciesTotal, ALARMS.waiting, 'uppolice list --waiting-posts'),
  ];
}

/** On one line, where there is no room to lay it out. */
export function alarmLine({ said, command }: Alarm): Text {
  return joined([said, verbatim(command)], ' → ');
}

function alarm(names: readonly string[], total: number, said: (total: number, names: Text) => Text, list: string): Alarm[] {
  const [first] = names;
  if (first === undefined) return [];
  return [{ said: said(total, someNamed(names, total)), command: total > NAMED ? list : `uppolice show ${first}` }];
}

/** The first of them, and how many more there are. */
export function someNamed(names: readonly string[], total: number): Text {
  const named = names.slice(0, NAMED);
  return named.length < total ? ALARMS.more(named.join(', '), total - named.length) : verbatim(named.join(', '));
}

const ALARMS = {
  emergencies: (total: number, names: Text): Text => ({
    en: `▲ ${count(total)} ${plural(total, 'emergency', 'emergencies')}: ${names.en}`,
    hi: `▲ ${count(total)} आपात प्रकरण: ${names.hi}`,
  }),
  contradicted: (total: number, names: Text): Text => ({
    en: `▲ ${count(total)} ${plural(total, 'docket', 'dockets')} where new words speak against a person’s decision: ${names.en}`,
    hi: `▲ ${count(total)} डॉकेट जहाँ नई पोस्ट व्यक्ति के निर्णय के विपरीत है: ${names.hi}`,
  }),
  waiting: (total: number, names: Text): Text => ({
    en: `▲ ${count(total)} ${plural(total, 'post that waits for a person reads', 'posts that wait for a person read')} as an emergency: ${names.en}`,
    hi: `▲ किसी व्यक्ति की प्रतीक्षा में ${count(total)} पोस्ट आपात ${plural(total, 'लगती है', 'लगती हैं')}: ${names.hi}`,
  }),
  more: (names: string, more: number): Text => ({ en: `${names} and ${count(more)} more`, hi: `${names} और ${count(more)} अन्य` }),
} as const satisfies Record<string, (...values: never[]) => Text>;
