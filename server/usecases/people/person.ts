import { MeridianError } from '../../../domain/contract/errors.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { visible } from '../facts/read.ts';

/** Throws `fact-not-found` for a person who is not stored or not to be seen, so that his existence is not told. */
export async function requirePerson(tx: Transaction, asking: Asking, id: string): Promise<void> {
  const fact = (await findFacts(tx, 'person', [id])).get(id);
  if (!fact || !visible(asking, fact.record)) throw new MeridianError('fact-not-found', { kind: 'person', id });
}

/** The last instant of a day, as interactions are compared with. */
export function endOf(day: string): string {
  return `${day}T23:59:59.999Z`;
}
