// Short ways to write ownership facts in tests.
import type { OwnershipAccount, OwnershipFacts, OwnershipStatement } from '../facts.ts';

/** A statement of shareholding with everything else unknown; owners called `person:...` are persons. */
export function stake(
  ownerId: string,
  ownedId: string,
  share: number | null,
  rest: Partial<OwnershipStatement> = {},
): OwnershipStatement {
  const person = ownerId.startsWith('person:');
  return {
    ownerId,
    ownerKind: person ? 'person' : 'account',
    ownedId,
    interest: 'shareholding',
    share,
    shareMin: null,
    shareMax: null,
    shareMinExclusive: null,
    votes: null,
    control: null,
    since: null,
    until: null,
    source: null,
    observedOn: null,
    confidence: null,
    ...rest,
  };
}

export function account(id: string, rest: Partial<OwnershipAccount> = {}): OwnershipAccount {
  return { id, kind: null, revenue: null, currency: null, groupBoundary: null, ...rest };
}

export function facts(stakes: OwnershipStatement[], accounts: OwnershipAccount[] = []): OwnershipFacts {
  return { accounts, stakes };
}
