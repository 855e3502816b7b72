/** Authorities outside the state's police to which a matter may belong; codes, because an event holds no free text. */

export const AUTHORITIES = [
  'other_state_police',
  'railway_protection_force',
  'central_agency',
  'cyber_crime_portal',
  'district_administration',
  'revenue_department',
  'municipal_body',
  'electricity_board',
  'transport_department',
  'health_department',
  'education_department',
  'passport_office',
  'consumer_forum',
  'human_rights_commission',
  'women_commission',
  'court',
  'embassy',
  'ministry_external_affairs',
  'other',
] as const;
export type Authority = (typeof AUTHORITIES)[number];
