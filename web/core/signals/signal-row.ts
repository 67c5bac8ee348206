// A signal of the list: which one it is, and where it leads.
import type { SignalRow } from '../../../domain/contract/signals.ts';
import type { SignalKind } from '../../../domain/signals/kinds.ts';
import { accountPath, dealPath, personPath, type Selection } from '../address/address.ts';

const KIND = 'signal';

export function signalSelection(signal: Pick<SignalRow, 'id'>): Selection {
  return { kind: KIND, id: signal.id };
}

/** The id of the signal that is selected; null where something else is. */
export function selectedSignal(selection: Selection | null): string | null {
  return selection?.kind === KIND ? selection.id : null;
}

/** Where to act on a signal: at the person or the deal it is about, else at its account. */
export function actPath({
  kind,
  accountId,
  dealId,
  personId,
}: Pick<SignalRow, 'kind' | 'accountId' | 'dealId' | 'personId'>) {
  const about: Record<SignalKind, string | null> = {
    silence: null,
    'contact-drop': null,
    'contract-end': null,
    'untouched-potential': null,
    'key-person-departed': dealId && dealPath(dealId),
    'attitude-fell': personId && personPath(personId),
    'deal-idle': dealId && dealPath(dealId),
  };
  return about[kind] ?? accountPath(accountId);
}

/** The address of the signals of an account or a deal. */
export function signalsPath(of: { account?: string; deal?: string; kind?: SignalKind } = {}): string {
  const query = new URLSearchParams(of);
  return query.size === 0 ? '/signals' : `/signals?${query}`;
}
