import { dayNumber } from '../../calendar/day.ts';
import { isOpen, windowsOn } from '../../coverage/windows.ts';
import type { LintRule } from './facts.ts';

/** The deal is open though its close date is past; `countsAsOpen` is false from the day on it is not counted any more. */
export const openPastClose = {
  code: 'open-past-close',
  run: ({ deal, facts: { asOf } }) => {
    if (!deal || deal.closeOn === null || deal.closeOn >= asOf) return [];
    if (!isOpen({ ...deal, closeOn: null }, windowsOn(asOf))) return [];
    return [
      {
        persons: [],
        facts: [{ kind: 'deal', id: deal.id }],
        values: {
          closeOn: deal.closeOn,
          days: dayNumber(asOf) - dayNumber(deal.closeOn),
          countsAsOpen: isOpen(deal, windowsOn(asOf)),
        },
      },
    ];
  },
} as const satisfies LintRule;
