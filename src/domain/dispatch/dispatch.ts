/** Dispatches: to whom a docket was sent, how, and with what result (law 6). */

/** `hand`: a person has brought it there, and the register only knows of it. */
export const DISPATCH_CHANNELS = ['reply', 'email', 'print', 'hand'] as const;
export type DispatchChannel = (typeof DISPATCH_CHANNELS)[number];

/** forward: the unit gets the matter; update: what was learnt since goes to a unit that has it; number: the citizen gets the docket number; reply: a further answer; reminder; escalation. */
export const DISPATCH_PURPOSES = ['forward', 'update', 'number', 'reply', 'reminder', 'escalation'] as const;
export type DispatchPurpose = (typeof DISPATCH_PURPOSES)[number];

export const DISPATCH_STATES = [
  'planned',
  'sending',
  'sent',
  'printed',
  'delivered',
  'answered',
  'failed',
  'bounced',
  'needs_person',
  'done_by_hand',
  'cancelled',
] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];
