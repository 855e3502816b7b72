/** What the register proposes to a person, derived from the docket's events alone: it stands until a person acts on the docket. */

/** The kinds of events by which intake and reading change a docket, and those by which a person changes nothing. */
export const EVENTS_OF_INTAKE: readonly string[] = [
  'registered',
  'follow_up',
  'edit',
  'edited',
  'also_affected',
  'repost',
  'police_reply',
  'located',
  'lead_settled',
  'read_again',
  'withheld_by_link',
  'noted',
  'revealed',
];
