// Whom to meet next: by how much a first good meeting would raise the chain's reach.
import { compareIds } from '../ownership/counting.ts';
import { type ChainMember, chainPower, type MissingRole } from './chain.ts';
import type { KnownReach } from './known.ts';
import { holdersOf } from './manager-lines.ts';
import { REACH_MODEL } from './model.ts';
import { pointOf, type Reach } from './reach.ts';
import { worthToward } from './toward.ts';

export interface NextBest {
  id: string;
  /** What chain reach gains, as a fraction. */
  gain: number;
}
/** Meetings one after the other; `gain` of each is what it adds to those before it. */
export interface MeetingPlan {
  meetings: NextBest[];
  gain: number;
  /** Whether no other choice of as many meetings gains more; else each next one is the best after those before it. */
  exact: boolean;
}

/** Values that differ by less than this part of them are the noise of products taken in another order. */
const NOISE = 1e-12;

/** For every candidate and chain member: his reach through a first meeting with the candidate. */
export interface Prospects {
  candidates: readonly string[];
  /** Power of each member over that of the whole chain. */
  share: readonly number[];
  now: readonly number[];
  /** By candidate, then member. */
  after: readonly (readonly number[])[];
}

export function prospectsOf(reach: Reach, chain: readonly ChainMember[], missing: readonly MissingRole[]): Prospects {
  const power = chainPower(chain, missing);
  const worth = chain.map((member) => worthToward(reach, reach.graph.numbers.get(member.id)!));
  const candidates = candidatesOf(reach, chain);
  return {
    candidates,
    share: chain.map((member) => (power === 0 ? 0 : member.power / power)),
    now: chain.map((member) => pointOf(reach, member.id)),
    after: candidates.map((id) => afterMeeting(reach, worth, id)),
  };
}

/** Reach of each chain member through a first meeting with somebody; `worth` is what lies toward each member. */
export function afterMeeting(reach: KnownReach, worth: readonly Float64Array[], personId: string): number[] {
  const person = reach.graph.numbers.get(personId)!;
  const tie = Math.max(reach.start.strength[person]!, REACH_MODEL.tieOfMeeting);
  return worth.map((of) => tie * of[person]!);
}

/** Who holds a seat in the deal's account or is in its chain, has not left and is not tied as well already, by id. */
function candidatesOf({ graph, facts, start, dealId }: Reach, chain: readonly ChainMember[]): string[] {
  const accountId = facts.deals.find((deal) => deal.id === dealId)?.accountId;
  const holding = holdersOf(facts);
  const ids = new Set(chain.map((member) => member.id));
  for (const seat of facts.seats)
    if (seat.accountId === accountId) for (const personId of holding.get(seat.id) ?? []) ids.add(personId);
  return [...ids]
    .filter((id) => {
      const person = graph.numbers.get(id)!;
      return !graph.left[person] && start.strength[person]! < REACH_MODEL.tieOfMeeting;
    })
    .sort(compareIds);
}

/** Everybody with whom a first good meeting (a tie of 0.5) would gain something, most first, then by id. */
export function nextBest(prospects: Prospects): NextBest[] {
  return prospects.candidates
    .map((id, at) => ({ id, gain: gainOf(prospects, prospects.now, at) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || compareIds(a.id, b.id));
}

function gainOf({ share, after }: Prospects, now: readonly number[], candidate: number): number {
  const then = after[candidate]!;
  let gain = 0;
  share.forEach((part, member) => {
    const more = then[member]! - now[member]!;
    if (more > then[member]! * NOISE) gain += part * more;
  });
  return gain;
}

/** So many meetings that gain most together; fewer where more gain nothing. */
export function planMeetings(prospects: Prospects, meetings: number): MeetingPlan {
  const useful = prospects.candidates.map((_, at) => at).filter((at) => gainOf(prospects, prospects.now, at) > 0);
  const exact = useful.length <= REACH_MODEL.exactPlanCandidates;
  const chosen = exact ? bestSet(prospects, useful, meetings) : useful;
  return { ...oneByOne(prospects, chosen, meetings), exact };
}

/** Each next meeting is the one that adds most to those before it, of equal ones the first by id. */
function oneByOne(prospects: Prospects, from: readonly number[], meetings: number): Omit<MeetingPlan, 'exact'> {
  const plan: NextBest[] = [];
  let now = prospects.now;
  for (let left = from; plan.length < meetings; ) {
    let best = -1;
    let gain = 0;
    for (const at of left) {
      const own = gainOf(prospects, now, at);
      if (own > gain) [best, gain] = [at, own];
    }
    if (best < 0) break;
    plan.push({ id: prospects.candidates[best]!, gain });
    const then = prospects.after[best]!;
    now = now.map((value, member) => Math.max(value, then[member]!));
    left = left.filter((at) => at !== best);
  }
  return { meetings: plan, gain: plan.reduce((sum, each) => sum + each.gain, 0) };
}

/** The set that gains most together: of equal ones that with fewer meetings, then the first by ids. */
function bestSet(prospects: Prospects, useful: readonly number[], meetings: number): number[] {
  let best: number[] = [];
  let most = 0;
  const grow = (set: number[], from: number, now: readonly number[], gain: number) => {
    const noise = most * NOISE;
    if (gain > most + noise || (gain > most - noise && set.length < best.length)) [best, most] = [set, gain];
    if (set.length === meetings) return;
    for (let next = from; next < useful.length; next++) {
      const candidate = useful[next]!;
      const then = prospects.after[candidate]!;
      grow(
        [...set, candidate],
        next + 1,
        now.map((value, member) => Math.max(value, then[member]!)),
        gain + gainOf(prospects, now, candidate),
      );
    }
  };
  grow([], 0, prospects.now, 0);
  return best;
}
