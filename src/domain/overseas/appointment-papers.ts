/** What the appointment letter and the identity card of a coordinator say, and what their code holds. */
import { checkOf, recordLine } from '../check-line/record-line.ts';
import { istDay } from '../time/ist.ts';

export interface AppointmentPapers {
  /** Of the coordinator in the register. */
  readonly number: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** null: the whole country. */
  readonly city: string | null;
  readonly handle: string | null;
  /** In office since: IST day, `2026-11-02`. */
  readonly from: string;
  readonly issued: string;
  /** The last day on which they hold. */
  readonly until: string;
  /** Series of the register that they come from. */
  readonly register: string;
}

/** The day so many months after this one; the last of its month where that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, days));
  return first.toISOString().slice(0, 10);
}

export function appointmentPapers(
  coordinator: Omit<AppointmentPapers, 'number' | 'from' | 'issued' | 'until' | 'register'> & {
    readonly id: number;
    readonly from: string;
  },
  register: string,
  now: Date,
  months: number,
): AppointmentPapers {
  const { id, name, country, city, handle, from } = coordinator;
  const issued = istDay(now);
  return { number: id, name, country, city, handle, from: istDay(from), issued, until: monthsAfter(issued, months), register };
}

/** The check line of the card: who, where, until when. No telephone, no address. */
export function cardLine({ number, name, country, city, from, until, register }: AppointmentPapers): string {
  const place = city === null ? {} : { city };
  return recordLine(
    { kind: 'CARD', id: String(number).padStart(12, '0'), fields: { reg: register, name, country, ...place, from, until } },
    checkOf,
  );
}
