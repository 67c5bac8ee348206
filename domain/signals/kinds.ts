// What a person should look at, and what may become of it.

export const SIGNAL_KINDS = [
  'silence',
  'key-person-departed',
  'attitude-fell',
  'contact-drop',
  'contract-end',
  'untouched-potential',
  'deal-idle',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** `over`: the cause is gone by itself. A snoozed one is open again from its day on. */
export const SIGNAL_STATES = ['open', 'snoozed', 'done', 'over'] as const;
export type SignalState = (typeof SIGNAL_STATES)[number];
