// What goes out for a signal: ids, days, and the names of account and deal; of people only their ids.

export interface RaisedSignal {
  id: string;
  kind: string;
  accountId: string;
  dealId: string | null;
  personId: string | null;
  contractId: string | null;
  since: string | null;
  firedOn: string;
  told: readonly string[];
}
type NameOf = (kind: 'account' | 'deal', id: string) => string | null;

/** The message of a raised signal, ready to be queued. */
export function raisedMessage(signal: RaisedSignal, nameOf: NameOf, at: string) {
  const { accountId, dealId, id, kind, personId, contractId, since, firedOn, told } = signal;
  const account = { id: accountId, name: nameOf('account', accountId) };
  const deal = dealId === null ? null : { id: dealId, name: nameOf('deal', dealId) };
  const data = { id, kind, account, deal, personId, contractId, since, firedOn, told };
  return queued(`signal-${id}`, 'signal.raised', data, at);
}

export function testMessage(id: string, at: string) {
  return queued(id, 'webhook.test', {}, at);
}

function queued(id: string, type: string, data: object, at: string) {
  const body = JSON.stringify({ type, timestamp: at, data });
  return { id, type, body, state: 'pending', attempts: 0, nextAt: at, createdAt: at };
}
