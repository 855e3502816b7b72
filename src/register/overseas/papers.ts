/** What is written for a coordinator in office: letter, card, kit. */
import type { Handle } from '../../db/db.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { type AppointmentPapers, appointmentPapers } from '../../domain/overseas/appointment-papers.ts';
import { type Coordinator, coordinatorInOffice } from './find-coordinator.ts';

/** `months`: how long they hold. Throws UserError `not_found`, and `refused` where nobody is in office there. */
export async function papersOf(
  handle: Handle,
  typed: string,
  now: Date,
  months: number,
): Promise<{ readonly coordinator: Coordinator; readonly papers: AppointmentPapers }> {
  const coordinator = await coordinatorInOffice(handle, typed);
  return { coordinator, papers: appointmentPapers(coordinator, await seriesOf(handle), now, months) };
}
