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
  'level.decision': 'somebody who decides is reached',
  'reach.chain':
    'Sum of power times reach, divided by the sum of power; roles nobody holds and people who left count with reach 0, and whoever is reached less than the result lowers it',
  'reach.reached': 'reached',
  'reach.weak': 'weakly reached',
  'reach.unreached': 'unreached',
  'reach.departed': 'has left: counts with reach 0',
  'reach.missing': 'nobody holds this role: counts with reach 0',
  'reach.route': 'Tie times each influence times what each person between passes on',
  'reach.tie': 'tie',
  'reach.influence': 'influence',
  'reach.assumed': 'influence assumed along the reporting line',
  'reach.carry': 'what the person passes on, by attitude',
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
  'tie.computed':
    '1 - exp(-X ÷ 2), X being what the contacts add up to: the weight of the channel, halved every 90 days, shared by all who were there',
  'tie.contact.visit': 'visit',
  'tie.contact.meeting': 'meeting',
  'tie.contact.call': 'call',
  'tie.contact.event': 'event',
  'tie.contact.message': 'message',
  'tie.contact.email': 'e-mail',
  'tie.emailCap': 'e-mails together count 1.0 at most',
};
