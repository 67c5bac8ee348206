import type { edit as master } from '../zh/edit.ts';
import { plural } from './plural.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const edit: typeof master = {
  create: (what) => `New ${what}`,
  change: (what) => `Edit ${what}`,
  created: (what) => `${upper(what)} created`,
  changed: (what) => `${upper(what)} changed`,
  removed: (what) => `${upper(what)} removed`,
  undone: 'Undone',
  moved: 'Moved:',
  movedReach: 'chain reach',
  movedDoubt: (items) => `In doubt since, please look again: ${items}`,
  movedMore: (deals) => `and of ${plural(deals, 'more deal')}`,
  movedUnknown: (deals) =>
    `${plural(deals, 'deal')} around were too many to compute with the write; their pages show the new figures.`,
  groupsPending: 'The groups are still being derived; they will know of it in some minutes.',
  undoneGroupsPending: 'Undone. The groups are still being derived; they will know of it in some minutes.',
  remove: 'Remove',
  removeTitle: (what) => `Remove this ${what}?`,
  removeText: 'It stays in the history and can be brought back.',
  origin: 'Where it comes from',
  fixed: 'Grey fields identify the fact and cannot be changed; remove it and create the new one.',
  wrong: (column) => `Check “${column}”`,
  choose: (what) => `Choose: ${what}`,
  day: 'YYYY-MM-DD',
  list: 'Type and press Enter, several possible',
  source: 'such as registry, CRM',
  idGiven: 'made for you when empty',
};
