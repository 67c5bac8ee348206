import type { portfolio as master } from '../zh/portfolio.ts';
import { plural } from './plural.ts';

export const portfolio: typeof master = {
  title: 'Portfolio',
  sub: (groups) => plural(groups, 'group'),
  group: 'Group',
  members: 'Members',
  affiliates: 'Affiliates',
  coverage: (level) => `${level.charAt(0).toUpperCase()}${level.slice(1)}`,
  coverageHint: (why) => `Share of members at this level or above, by count: ${why}`,
  openDeals: 'Open deals',
  openAmount: 'Open amount',
  openAmountHint:
    'Of the open deals. Within a group several currencies are added up by the stated rates, else shown side by side; ≥ where deals have no amount.',
  unstated: (deals) => `${plural(deals, 'open deal')} without an amount`,
  lastContact: 'Last contact',
  colleagues: 'Our people',
  capped: (shown, total) =>
    `${plural(total, 'group')}; the first ${shown.toLocaleString('en-US')} by members are read. Search or filter to see others.`,
  reading: (shown, total) => `Reading ${shown.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`,
  standalone: 'With accounts in no group',
  newAccount: 'New account',
  empty:
    'No groups yet. They form by themselves from ownership data. Other accounts: tick “With accounts in no group”.',
  average: 'average',
};
