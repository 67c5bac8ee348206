import type { ledgerCodes as master } from '../zh/ledger-codes.ts';

export const ledgerCodes: typeof master = {
  'coverage.count': 'Members at this level or above, divided by all members',
  'coverage.potential':
    'Potential of the members at this level or above, divided by the potential of all; members whose potential is unknown are in neither sum',
  'coverage.stake':
    'Effective stakes in the members at this level or above, divided by those in all; unknown ones are in neither sum',
  'level.customer': 'customer',
  'level.deal': 'deal',
  'level.engaged': 'engaged',
  'level.known': 'known',
  'level.untouched': 'untouched',
  'stake.chains': 'Sum over all chains of stakes, each the product of its shares',
  'stake.chain': 'chain of stakes',
  'stake.system':
    'Stakes run in a loop, so a linear system is solved: the sum over direct owners of the stake in the owner times his share',
  'stake.through': 'through a direct owner',
  'stake.problem': 'Data that cannot be right stands in the way',
  'problem.over-100': 'stated shares sum to more than 100 %',
  'problem.closed-loop': 'a closed loop owns 100 % of itself',
  'control.votes': 'Votes held by the group and all it controls together exceed 50 %',
  'votes.held': 'votes held',
  'control.stated': 'control is stated',
  'tie.stated': 'stated tie',
  'tie.computed': 'tie computed from interactions',
};
