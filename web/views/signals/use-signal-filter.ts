import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { SIGNAL_STATES, type SignalKind, type SignalState } from '../../../domain/signals/kinds.ts';
import { signalKindOf } from '../../core/signals/rule-fields.ts';
import type { SignalFilter } from '../../data/signals.ts';

/** Which signals are looked at, as the address says it. */
export interface SignalChoice {
  state: SignalState;
  kind: SignalKind | null;
  colleague: string | null;
  unassigned: boolean;
  group: string | null;
  account: string | null;
  deal: string | null;
}
export type ChangeSignals = (part: Partial<SignalChoice>, beside?: Record<string, string | null>) => void;

/** The choice in the address, and the way to change a part of it. */
export function useSignalFilter(): [SignalChoice, ChangeSignals] {
  const [params, setParams] = useSearchParams();
  const choice: SignalChoice = {
    state: SIGNAL_STATES.find((known) => known === params.get('state')) ?? 'open',
    kind: signalKindOf(params.get('kind')),
    colleague: params.get('colleague'),
    unassigned: params.get('unassigned') === '1',
    group: params.get('group'),
    account: params.get('account'),
    deal: params.get('deal'),
  };
  const change = useCallback<ChangeSignals>(
    (part, beside = {}) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries({ ...part, ...beside }))
            if (value === null || value === false || (name === 'state' && value === 'open')) before.delete(name);
            else before.set(name, value === true ? '1' : String(value));
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [choice, change];
}

/** Nothing but the state narrows the list. */
export const EVERYTHING = {
  kind: null,
  colleague: null,
  unassigned: false,
  group: null,
  account: null,
  deal: null,
} as const satisfies Omit<SignalChoice, 'state'>;

export function isNarrowed({ kind, colleague, unassigned, group, account, deal }: SignalChoice): boolean {
  return unassigned || [kind, colleague, group, account, deal].some((each) => each !== null);
}

/** The choice as the server is asked for it. */
export function askedFilter({ state, kind, colleague, unassigned, group, account, deal }: SignalChoice): SignalFilter {
  return {
    state,
    kind: kind ?? undefined,
    colleague: colleague ?? undefined,
    unassigned: unassigned ? '1' : undefined,
    group: group ?? undefined,
    account: account ?? undefined,
    deal: deal ?? undefined,
  };
}
