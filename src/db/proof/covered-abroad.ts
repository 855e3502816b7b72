/** What of the overseas desk the chain of events proves. */
import { SMALL, table } from './covered-table.ts';

export const COVERED_ABROAD = {
  countries: table<'countries'>()(
    ['code'],
    {
      planned_handle: 'plain',
      people: 'plain',
      people_year: 'plain',
      people_source: 'secret',
      sought: 'plain',
      languages: 'plain',
      mission: 'secret',
      mission_handle: 'plain',
      mission_email: 'secret',
      mission_tickets: 'plain',
      opened_at: 'plain',
    },
    SMALL,
  ),
  service_checks: table<'service_checks'>()(['code'], { checked_at: 'plain', checked_by: 'plain', reach: 'plain' }, SMALL),
  coordinators: table<'coordinators'>()(
    ['id'],
    {
      name: 'secret',
      country: 'plain',
      city: 'plain',
      city_key: 'plain',
      email: 'secret',
      phone: 'secret',
      handle: 'plain',
      from_at: 'plain',
      to_at: 'plain',
      end_reason: 'secret',
    },
    SMALL,
  ),
  outreach: table<'outreach'>()(
    ['id'],
    {
      country: 'plain',
      city: 'plain',
      coordinator_id: 'plain',
      state: 'plain',
      held_on: 'plain',
      topic: 'plain',
      kind: 'plain',
      place: 'secret',
      audience: 'secret',
      reached: 'plain',
      joined: 'plain',
      link: 'secret',
      note: 'secret',
      recorded_at: 'plain',
    },
    SMALL,
  ),
  rebuttals: table<'rebuttals'>()(
    ['id'],
    { country: 'plain', claim: 'secret', fact: 'secret', proof: 'secret', published_at: 'plain', recorded_at: 'plain' },
    SMALL,
  ),
} as const;
