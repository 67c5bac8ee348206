import type { suggestions as master } from '../zh/suggestions.ts';

export const suggestions: typeof master = {
  title: 'Facts to confirm',
  sub: 'Facts that stand in names and titles, such as “(left)” or “(DM)”. Confirmed, they are written into their own fields and the name is cleaned, which can be undone; nothing is changed by itself.',
  what: {
    left: 'has left',
    role: 'decision role',
    acting: 'acting',
    doNotContact: 'do not contact',
  },
  unclear: 'unsure',
  unclearHint: 'The words may mean something else, such as initials',
  already: 'known already',
  thePerson: 'Person',
  wouldWrite: 'Would write',
  inDeals: 'Into which deals',
  takesPart: 'takes part',
  noDeal:
    'Neither the person nor the account has an open deal. A role is kept in a deal; it can be confirmed when there is one.',
  noSeat: 'Nobody sits where this could be kept; it can be confirmed when somebody does.',
  chooseDeal: 'Choose at least one deal',
  confirm: 'Confirm',
  dismiss: 'Dismiss',
  dismissHint: 'The words are a part of the name; they are not suggested again',
  confirmed: (name) => `Confirmed: ${name}`,
  dismissed: (name) => `Not suggested again: ${name}`,
  none: 'Nothing to confirm',
  noneNext: 'After an import, facts that stand in names and titles are listed here.',
  shown: (shown, total) => `${shown} of ${total}`,
  waiting: (count) => `Facts that stand in names or titles wait to be confirmed: ${count}.`,
  look: 'Look at them',
};
