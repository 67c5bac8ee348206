import type { GapRow } from './gap-row.ts';

type Given = Partial<Omit<GapRow, 'action'>> & { action?: Partial<GapRow['action']> };

/** A gap of the portfolio for tests; what is not given is plain. */
export function gapRow({ action, ...given }: Given = {}): GapRow {
  return {
    kind: 'unreached',
    rank: 'key',
    role: 'TB',
    personId: 'p',
    item: 'keyPersons',
    gain: 3,
    action: {
      code: 'meet',
      state: 'next',
      id: null,
      colleagueId: 'c',
      dueOn: '2026-12-01',
      item: 'keyPersons',
      gain: 3,
      route: { value: 0.4, steps: ['c', 'p'] },
      ...action,
    },
    dealId: 'd',
    dealName: 'Deal',
    accountId: 'a',
    accountName: 'Account',
    accountNameEn: null,
    amount: 100,
    currency: 'CNY',
    closeOn: '2027-01-01',
    groupId: 'g',
    groupName: 'Group',
    groupNameEn: null,
    ...given,
  };
}
