// The definitions word by word, slow and by other means than the product: what random graphs are checked against.
import type { OwnershipFacts, OwnershipStatement } from '../facts.ts';

export interface NaiveHolding {
  owner: string;
  owned: string;
  min: number;
  max: number;
  unknown: boolean;
  votesMin: number;
  votesMax: number;
  exclusive: boolean;
  control: boolean;
}

const RANK = ['registry', 'document', 'crm', 'colleague'];
const SURE = ['consensus', 'clear', 'inferred', 'unclear'];

/** One holding per pair of ends, of statements that are all in force. */
export function naiveHoldings(facts: OwnershipFacts): NaiveHolding[] {
  const pairs = new Map<string, OwnershipStatement[]>();
  for (const stake of facts.stakes) {
    const pair = `${stake.ownerId}>${stake.ownedId}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), stake]);
  }
  const stated = [...pairs.values()].map((statements) => {
    const of = (interest: string) => best(statements.filter((stake) => stake.interest === interest));
    const [shares, rights, other] = [of('shareholding'), of('votingRights'), of('other')];
    const rightsFigure = rights && (rights.votes ?? rights.share ?? rights.shareMin ?? rights.shareMax) !== null;
    const votes = rightsFigure
      ? rights
      : shares?.votes != null
        ? shares
        : other?.votes != null
          ? other
          : (shares ?? rights);
    const figures = (stake: OwnershipStatement | null, useVotes: boolean): [number | null, number | null] => {
      if (!stake) return [0, 0];
      if (useVotes && stake.votes !== null) return [stake.votes, stake.votes];
      return stake.share !== null ? [stake.share, stake.share] : [stake.shareMin, stake.shareMax];
    };
    return {
      owner: statements[0]!.ownerId,
      owned: statements[0]!.ownedId,
      share: figures(shares, false),
      votes: figures(votes, true),
      exclusive: votes?.votes === null && votes.share === null && votes.shareMinExclusive === true,
      control: [shares, rights, other].some((stake) => stake?.control === true),
    };
  });
  const room = (of: (typeof stated)[number], which: 'share' | 'votes') => {
    const others = stated.filter((it) => it !== of && it.owned === of.owned);
    return 1 - others.reduce((sum, it) => sum + (it[which][0] ?? 0), 0);
  };
  return stated.map((it) => {
    const ends = (which: 'share' | 'votes'): [number, number] => {
      const [min, max] = [it[which][0] ?? 0, it[which][1]];
      const top = Math.max(min, max ?? room(it, which));
      return [min, top - min < 1e-12 ? min : top];
    };
    const [min, max] = ends('share');
    const [votesMin, votesMax] = ends('votes');
    return {
      owner: it.owner,
      owned: it.owned,
      min,
      max,
      unknown: max > min && (it.share[0] === null || it.share[1] === null),
      votesMin,
      votesMax,
      exclusive: it.exclusive,
      control: it.control,
    };
  });
}

function best(statements: OwnershipStatement[]): OwnershipStatement | null {
  const score = (stake: OwnershipStatement) => [
    stake.observedOn ?? '0000',
    String(9 - SURE.indexOf(stake.confidence ?? 'clear')),
    String(9 - (RANK.includes(stake.source ?? '') ? RANK.indexOf(stake.source ?? '') : 8)),
  ];
  const sorted = [...statements].sort((a, b) => (score(a).join() < score(b).join() ? 1 : -1));
  return sorted[0] ?? null;
}

export interface NaiveStake {
  reason: string | null;
  min: number;
  max: number;
  unknown: boolean;
  band: boolean;
}

/** Stakes of one party in all it reaches: powers of the share matrix summed by doubling, 2^60 terms. */
export function naiveStakes(holdings: NaiveHolding[], parties: string[], owner: string): Map<string, NaiveStake> {
  const shares = holdings.filter((it) => it.max > 0);
  const walks = shares.filter((it) => it.owned !== owner);
  const reached = closure(owner, walks);
  const size = parties.length;
  const sums = (figure: (it: NaiveHolding) => number) => {
    const matrix = zeros(size);
    for (const it of walks) matrix[parties.indexOf(it.owner)]![parties.indexOf(it.owned)] = figure(it);
    return seriesOf(matrix)[parties.indexOf(owner)]!;
  };
  const [mins, maxs] = [sums((it) => it.min), sums((it) => it.max)];
  const overStated = parties.filter(
    (party) => holdings.reduce((sum, it) => sum + (it.owned === party ? it.min : 0), 0) > 1.0005 + 1e-12,
  );
  const closed = closedLoopMembers(holdings, parties);
  const onChain = (through: string, to: string) =>
    through !== owner && reached.has(through) && (through === to || closure(through, walks).has(to));
  const edgeOnChain = (it: NaiveHolding, to: string) =>
    (it.owner === owner || reached.has(it.owner)) && (it.owned === to || closure(it.owned, walks).has(to));
  const result = new Map<string, NaiveStake>();
  for (const party of reached) {
    const at = parties.indexOf(party);
    result.set(party, {
      reason: overStated.some((it) => onChain(it, party))
        ? 'over-100'
        : closed.some((it) => onChain(it, party))
          ? 'closed-loop'
          : null,
      min: Math.min(1, mins[at]!),
      max: maxs[at]! > 1e6 ? 1 : Math.min(1, maxs[at]!),
      unknown: walks.some((it) => it.unknown && edgeOnChain(it, party)),
      band: walks.some((it) => it.max > it.min && edgeOnChain(it, party)),
    });
  }
  return result;
}

/** What holdings reach from a party, in any number of steps. */
export function closure(from: string, holdings: readonly { owner: string; owned: string }[]): Set<string> {
  const reached = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const it of holdings)
      if ((it.owner === from || reached.has(it.owner)) && !reached.has(it.owned)) {
        reached.add(it.owned);
        grown = true;
      }
  }
  return reached;
}

/** Members of any set of accounts that reach each other inside it and hold each other to 100 %. */
export function closedLoopMembers(holdings: NaiveHolding[], parties: string[]): string[] {
  const accounts = parties.filter((party) => holdings.some((it) => it.owned === party));
  const members = new Set<string>();
  for (let subset = 1; subset < 2 ** accounts.length; subset++) {
    const loop = accounts.filter((_, at) => subset & (1 << at));
    const inside = holdings.filter((it) => it.min > 0 && loop.includes(it.owner) && loop.includes(it.owned));
    const held = (member: string) => inside.reduce((sum, it) => sum + (it.owned === member ? it.min : 0), 0);
    if (!loop.every((member) => held(member) >= 1 - 1e-9)) continue;
    if (loop.every((member) => loop.every((it) => closure(member, inside).has(it))))
      for (const member of loop) members.add(member);
  }
  return [...members];
}

/** What a party controls, by going over all accounts until nothing changes. */
export function naiveControl(holdings: NaiveHolding[], owner: string, bound: 'min' | 'max'): Set<string> {
  const accounts = new Set(holdings.map((it) => it.owned));
  const held = new Set([owner]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const account of accounts) {
      if (held.has(account)) continue;
      const mine = holdings.filter((it) => it.owned === account && held.has(it.owner));
      const total = (figure: (it: NaiveHolding) => number) => mine.reduce((sum, it) => sum + figure(it), 0);
      const least = total((it) => it.votesMin);
      const controls =
        mine.some((it) => it.control) ||
        least > 0.5 + 1e-9 ||
        (least > 0.5 - 1e-9 && mine.some((it) => it.exclusive)) ||
        (bound === 'max' && total((it) => it.votesMax) > 0.5 + 1e-9);
      if (!controls) continue;
      held.add(account);
      grown = true;
    }
  }
  held.delete(owner);
  return held;
}

function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** I + A + A^2 + ..., 2^60 terms; entries that grow without end come out as very large numbers. */
function seriesOf(matrix: number[][]): number[][] {
  let sum = matrix.map((row, i) => row.map((value, j) => value + (i === j ? 1 : 0)));
  let power = multiply(matrix, matrix);
  for (let doubling = 0; doubling < 60; doubling++) {
    const more = multiply(power, sum);
    sum = sum.map((row, i) => row.map((value, j) => Math.min(1e30, value + more[i]![j]!)));
    power = multiply(power, power).map((row) => row.map((value) => Math.min(1e30, value)));
  }
  return sum;
}

function multiply(a: number[][], b: number[][]): number[][] {
  return a.map((row) => b.map((_, j) => row.reduce((sum, value, k) => sum + (value === 0 ? 0 : value * b[k]![j]!), 0)));
}
