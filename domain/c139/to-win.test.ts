import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachEdit } from '../reach/edits.ts';
import { withEdits } from '../reach/edits.ts';
import type { ReachFacts } from '../reach/facts.ts';
import { reachOf } from '../reach/reach.ts';
import { decision, influence, reachFacts, tie } from '../reach/testing/facts.ts';
import { bestOf, naiveLeft, naiveRoutes } from '../reach/testing/naive.ts';
import { randomReachFacts } from '../reach/testing/random.ts';
import type { AssessedItem } from './facts.ts';
import { c139Facts, control } from './testing/facts.ts';
import { naiveZone } from './testing/naive.ts';
import { CONTROL } from './testing/templates.ts';
import { toWin } from './to-win.ts';

const KEY = ['EB', 'APPROVER', 'TB', 'UB'];

/** Whether the deal would be won with what the map says then; C from 6 on, F1 and the rest as assessed. */
function wins(facts: ReachFacts, dealId: string, held: readonly string[]): boolean {
  const chain = facts.decisions.filter((it) => it.dealId === dealId && !naiveLeft(facts, it.personId));
  const ebs = chain.filter((it) => it.roles.includes('EB'));
  const deciders = ebs.length > 0 ? ebs : chain.filter((it) => it.roles.includes('APPROVER'));
  const yes = new Set(held);
  const say = (item: string, truth: boolean | null) => (truth === null ? 0 : truth ? yes.add(item) : yes.delete(item));
  const at = (from: number, all = chain) => all.filter((it) => it.attitude !== null && it.attitude >= from);
  const open = (all = chain) => all.filter((it) => it.attitude === null);
  if (deciders.length > 0)
    say(
      'W1',
      at(2, deciders).length + open(deciders).length < deciders.length
        ? false
        : open(deciders).length > 0
          ? null
          : true,
    );
  const key = chain.filter((it) => it.roles.some((role) => KEY.includes(role)));
  say('F2', at(2, key).length >= 2 ? true : at(2, key).length + open(key).length >= 2 ? null : false);
  const power = (all: typeof chain) =>
    all.reduce(
      (sum, it) =>
        sum +
        (it.power ??
          Math.max(
            20,
            ...it.roles.map(
              (role) => ({ EB: 100, APPROVER: 100, TB: 60, UB: 50, PROCUREMENT: 40 })[role as string] ?? 20,
            ),
          )),
      0,
    );
  const half = power(chain) / 2;
  if (chain.length > 0) say('F3', power(at(1)) > half ? true : power(at(1)) + power(open()) > half ? null : false);
  say('C4', chain.length > 0 && chain.every((it) => it.power !== null && it.attitude !== null));
  const count = (group: string) => [...yes].filter((item) => item.startsWith(group)).length;
  return naiveZone(count('W'), count('F'), count('C')) === 'win';
}

/** Every set of up to four changes is tried, the smallest first. */
function bruteForce(
  facts: ReachFacts,
  dealId: string,
  held: readonly string[],
  candidates: readonly string[],
): number | null {
  const chain = facts.decisions.filter(
    (it) => it.dealId === dealId && it.attitude !== null && !naiveLeft(facts, it.personId),
  );
  const changes = [
    ...chain.map((it) => ({ op: 'raise' as const, personId: it.personId })),
    ...candidates.map((personId) => ({ op: 'meet' as const, personId })),
  ];
  const tried = (set: typeof changes): boolean => {
    let then = facts;
    for (const { op, personId } of set) {
      const now = then.decisions.find((it) => it.dealId === dealId && it.personId === personId)?.attitude ?? 0;
      if (op === 'raise' && now >= 3) return false;
      const edit: ReachEdit =
        op === 'raise'
          ? { op: 'setAttitude', personId, attitude: now + 1 }
          : { op: 'setTie', colleagueId: `new ${personId}`, personId, strength: 0.5 };
      then = withEdits(then, dealId, [edit]);
    }
    const raised = set.filter((it) => it.op === 'raise');
    if (!wins(then, dealId, held)) return false;
    const routes = naiveRoutes(then, dealId);
    return raised.every((it) => bestOf(routes, it.personId) >= 0.1 - 1e-9);
  };
  const grow = (set: typeof changes, from: number, size: number): boolean => {
    if (set.length === size) return tried(set);
    for (let at = from; at < changes.length; at++) if (grow([...set, changes[at]!], at, size)) return true;
    return false;
  };
  for (let size = 0; size <= 4; size++) if (grow([], 0, size)) return size;
  return null;
}

const clear = 'C1 C2 C3 C5 C6 C7';
const found = (facts: ReachFacts, assessments: AssessedItem[], dealId = 'd') =>
  toWin(reachOf(facts, dealId), dealId, c139Facts({ assessments }), CONTROL);

describe('the fewest changes to the win zone', () => {
  it('are as few as brute force finds', { timeout: 60_000 }, () => {
    const states = new Set<string>();
    fc.assert(
      fc.property(randomReachFacts({ most: 4 }), fc.constantFrom('', 'F1'), (facts, f) => {
        const held = `${clear} ${f}`.split(' ').filter(Boolean);
        const reach = reachOf(facts, 'd0');
        const candidates = facts.persons.map((it) => it.id).filter((id) => !naiveLeft(facts, id));
        const account = facts.deals.find((it) => it.id === 'd0')!.accountId;
        const near = candidates.filter(
          (id) =>
            facts.decisions.some((it) => it.dealId === 'd0' && it.personId === id) ||
            facts.holders.some(
              (it) =>
                it.personId === id &&
                it.ended !== true &&
                (it.since ?? '0') <= facts.asOf &&
                facts.asOf < (it.until ?? '9') &&
                facts.seats.some((seat) => seat.id === it.seatId && seat.accountId === account),
            ),
        );
        const { state, changes } = toWin(reach, 'd0', c139Facts({ assessments: control(held.join(' ')) }), CONTROL);
        const expected = bruteForce(facts, 'd0', held, near);
        states.add(state);
        expect(state === 'out-of-sight' ? null : changes.length).toBe(expected);
      }),
      { numRuns: 150 },
    );
    expect([...states].sort()).toEqual(['out-of-sight', 'possible', 'there']);
  });

  it('raise whom we get to, and first get to whom we do not', () => {
    const decisions = [decision('A', ['EB'], 1, { power: 100 }), decision('B', ['TB'], 2, { power: 60 })];
    const near = reachFacts({ decisions, ties: [tie('R > A', 0.8)] });
    expect(found(near, control(clear))).toMatchObject({
      state: 'possible',
      changes: [{ op: 'raise', personId: 'A' }],
      unknown: [],
    });
    const far = reachFacts({ decisions, influences: [influence('B > A', 0.9)] });
    expect(found(far, control(clear)).changes).toEqual([
      { op: 'meet', personId: 'A' },
      { op: 'raise', personId: 'A' },
    ]);
  });

  it('are none where what is lacking is not on the map, and none are needed where it is won', () => {
    const decisions = [decision('A', ['EB'], 3, { power: 100 })];
    expect(found(reachFacts({ decisions }), control('C1 C2'))).toMatchObject({
      state: 'out-of-sight',
      lacking: [{ group: 'C', held: 3, needed: 6 }],
    });
    expect(found(reachFacts({ decisions }), control(clear)).state).toBe('there');
  });

  it('cannot raise an attitude nobody knows, and say whose', () => {
    const decisions = [decision('A', ['EB'], null, { power: 100 }), decision('B', ['TB'], 2, { power: 60 })];
    expect(found(reachFacts({ decisions, ties: [tie('R > A', 1)] }), control(clear))).toMatchObject({
      state: 'out-of-sight',
      unknown: ['A'],
    });
  });
});
