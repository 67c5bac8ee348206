// Why a stake or a control is what it is: the terms that add up to it, each with the statements it rests on.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import { type Chain, chainsBetween } from './chains.ts';
import { controlledBy } from './control.ts';
import type { OwnershipStatement, Party } from './facts.ts';
import { countingOf, votesStatement } from './holding.ts';
import { holdingBetween, type OwnershipNetwork, partyNumber, partyOf, statementsOf } from './network.ts';
import type { Ownership } from './ownership.ts';
import { stakeIn } from './stakes.ts';

/** Chains written out one by one; more are named by their number only. */
export const CHAIN_LIMIT = 50;

/** The name a party is shown under. */
export type NameOf = (party: Party) => string;

/**
 * The effective stake of an owner in an account. `stake.chains`: one term per chain, the largest first, as
 * A → B → C, 80 % × 30 %; `stake.system`, where loops or the number of chains forbid that: one term per direct holder,
 * what the owner has of it × what it has of the account; `stake.problem`: the accounts that make it impossible.
 */
export function stakeLedger(ownership: Ownership, owner: Party, accountId: string, nameOf: NameOf): Ledger {
  const { network } = ownership;
  const [from, to] = [partyNumber(network, owner), network.accountNumber.get(accountId) ?? -1];
  if (from < 0 || to < 0) return ledger('stake.chains', []);
  const found = chainsBetween(network, from, to);
  const problems = problemTerms(
    ownership,
    [...found.parties].filter((party) => party !== from),
    nameOf,
  );
  if (problems.length > 0) return ledger('stake.problem', problems);
  if (!found.chains) return ledger('stake.system', holderTerms(ownership, from, to, nameOf));
  const terms = found.chains.slice(0, CHAIN_LIMIT).map((chain) => chainTerm(network, chain, nameOf));
  return ledger('stake.chains', terms, found.chains.length);
}

/** The votes an owner and all it controls hold in an account together, and the control that is stated. */
export function controlLedger(ownership: Ownership, owner: Party, accountId: string, nameOf: NameOf): Ledger {
  const { network } = ownership;
  const [from, to] = [partyNumber(network, owner), network.accountNumber.get(accountId) ?? -1];
  if (from < 0 || to < 0) return ledger('control.votes', []);
  const controlled = controlledBy(ownership.findControlled, from);
  const counts = controlled.get(to) === 'possible' ? ['yes', 'possible'] : ['yes'];
  const holders = [from, ...[...controlled].flatMap(([party, how]) => (counts.includes(how) ? [party] : []))];
  const terms = holders
    .filter((holder) => holder !== to)
    .flatMap((holder) => {
      const holding = holdingBetween(network, holder, to);
      return holding < 0 ? [] : [votesTerm(network, holding, nameOf)];
    });
  return ledger(
    'control.votes',
    terms.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  );
}

function ledger(formula: string, terms: LedgerTerm[], total = terms.length): Ledger {
  return { formula, terms, shown: terms.length, total };
}

function chainTerm(network: OwnershipNetwork, { parties, holdings }: Chain, nameOf: NameOf): LedgerTerm {
  const product = (figures: Float64Array) => holdings.reduce((value, holding) => value * figures[holding]!, 1);
  return {
    code: 'stake.chain',
    label: parties.map((party) => nameOf(partyOf(network, party))).join(' → '),
    ids: parties.map((party) => network.ids[party]!),
    value: exact(product(network.min), product(network.max)),
    formula: holdings.map((holding) => percent(network.min[holding]!, network.max[holding]!)).join(' × '),
    facts: holdings.flatMap((holding) => shareFacts(network, holding)),
  };
}

function holderTerms(ownership: Ownership, from: number, to: number, nameOf: NameOf): LedgerTerm[] {
  const { network } = ownership;
  const reached = ownership.spread(from, { way: 'down' });
  const terms: LedgerTerm[] = [];
  for (let at = network.up.from[to]!; at < network.up.from[to + 1]!; at++) {
    const holding = network.up.holdings[at]!;
    const holder = network.owner[holding]!;
    const amount = holder === from ? { min: 1, max: 1 } : stakeIn(reached, holder);
    if (network.max[holding]! <= 0 || amount.min === null || amount.max === null || amount.max <= 0) continue;
    const [min, max] = [network.min[holding]!, network.max[holding]!];
    terms.push({
      code: 'stake.through',
      label: nameOf(partyOf(network, holder)),
      ids: [network.ids[holder]!],
      value: exact(amount.min * min, amount.max * max),
      formula: `${percent(amount.min, amount.max)} × ${percent(min, max)}`,
      facts: shareFacts(network, holding),
    });
  }
  return terms.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Accounts whose statements cannot be right, with the sum of their stated shares and the statements. */
function problemTerms({ network, problems }: Ownership, parties: readonly number[], nameOf: NameOf): LedgerTerm[] {
  return parties
    .filter((party) => network.overStated[party] || problems.closed[party])
    .map((party) => {
      const holdings = [...network.up.holdings.subarray(network.up.from[party], network.up.from[party + 1])];
      return {
        code: network.overStated[party] ? 'problem.over-100' : 'problem.closed-loop',
        label: nameOf(partyOf(network, party)),
        ids: [network.ids[party]!],
        value: holdings.reduce((sum, holding) => sum + network.min[holding]!, 0),
        facts: holdings.flatMap((holding) => shareFacts(network, holding)),
      };
    });
}

function votesTerm(network: OwnershipNetwork, holding: number, nameOf: NameOf): LedgerTerm {
  const holder = network.owner[holding]!;
  const counting = countingIn(network, holding);
  const [min, max] = [network.votesMin[holding]!, network.votesMax[holding]!];
  const stated = [counting.shareholding, counting.votingRights, counting.other].filter((it) => it?.control === true);
  const facts = new Set([votesStatement(counting), ...stated].filter((it) => it !== null));
  return {
    code: counting.control ? 'control.stated' : 'votes.held',
    label: nameOf(partyOf(network, holder)),
    ids: [network.ids[holder]!],
    value: exact(min, max),
    formula: `${network.votesExclusive[holding] ? '> ' : ''}${percent(min, max)}`,
    facts: [...facts].map(stakeFact),
  };
}

function countingIn(network: OwnershipNetwork, holding: number) {
  return countingOf(statementsOf(network, holding));
}

function shareFacts(network: OwnershipNetwork, holding: number): LedgerFact[] {
  const { shareholding } = countingIn(network, holding);
  return shareholding ? [stakeFact(shareholding)] : [];
}

function stakeFact(statement: OwnershipStatement): LedgerFact {
  const { source, observedOn, confidence } = statement;
  return { kind: 'stake', id: factId('stake', { ...statement }), source, observedOn, confidence };
}

function exact(min: number, max: number): number | null {
  return max - min <= 1e-12 ? min : null;
}

function percent(min: number, max: number): string {
  const figure = (value: number) => String(Number((value * 100).toFixed(4)));
  return exact(min, max) === null ? `${figure(min)}–${figure(Math.min(1, max))} %` : `${figure(min)} %`;
}
