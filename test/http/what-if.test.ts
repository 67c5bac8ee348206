// What the browser computes by itself from the facts of a deal is what the server answers to the same changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachFactsAnswer } from '../../domain/contract/reach-facts.ts';
import { dealReach } from '../../domain/reach/deal.ts';
import type { ReachEdit } from '../../domain/reach/edits.ts';
import { randomEdits } from '../../domain/reach/testing/random.ts';
import { random } from '../../seeds/random.ts';
import { beyondDeal } from '../../web/core/what-if/beyond.ts';
import { openInstance } from '../support/instance.ts';

const { put, call, clean } = openInstance();

const PEOPLE = 36;
const DEAL = { id: 'd0', accountId: 'x' };

/** A long line of influence over four accounts, few ties far from the chain: much is out of sight until a change brings it near. */
async function lineOfPeople(seed: string): Promise<void> {
  const { chance, integer, pick } = random(seed);
  const ids = Array.from({ length: PEOPLE }, (_, at) => `p${at}`);
  const accounts = ['x', 'y', 'z', 'w'];
  const accountOf = (at: number) => accounts[Math.floor((at * accounts.length) / PEOPLE)] ?? 'w';
  await put(
    'colleague',
    ['r0', 'r1'].map((id) => ({ id, name: id })),
  );
  await put(
    'account',
    accounts.map((id) => ({ id, name: id })),
  );
  await put(
    'person',
    ids.map((id) => ({ id, name: id })),
  );
  await put(
    'seat',
    ids.map((_, at) => ({
      id: `s${at}`,
      accountId: accountOf(at),
      reportsToId: at > 0 && accountOf(at) === accountOf(at - 1) && chance(0.8) ? `s${at - 1}` : null,
    })),
  );
  await put(
    'holder',
    ids.filter(() => chance(0.8)).map((personId) => ({ personId, seatId: `s${personId.slice(1)}` })),
  );
  await put(
    'influence',
    ids
      .slice(1)
      .flatMap((fromId, at) =>
        chance(0.7) ? [{ fromId, toId: `p${Math.max(0, at - integer(0, 1))}`, weight: pick([0.5, 0.7, 0.9]) }] : [],
      ),
  );
  await put(
    'tie',
    ids.filter(() => chance(0.25)).map((personId) => ({ colleagueId: pick(['r0', 'r1']), personId, strength: 0.8 })),
  );
  await put('deal', [{ ...DEAL, name: 'D', outcome: 'open', amount: 100, currency: 'CNY' }]);
  await put(
    'decision',
    [
      { personId: 'p0', roles: ['EB'], attitude: 1 },
      { personId: 'p1', roles: ['TB'], attitude: null },
    ].map((row) => ({ ...row, dealId: DEAL.id })),
  );
}

async function factsOf(named: { persons: string[]; seats: string[] } = { persons: [], seats: [] }) {
  const query = new URLSearchParams();
  for (const [key, ids] of Object.entries(named)) for (const id of ids) query.append(key, id);
  const { body } = await call('GET', `/api/v1/deals/d0/reach-facts?${query}`);
  return reachFactsAnswer.parse(body);
}

describe('a what-if', () => {
  it('is the same in the browser and on the server, whoever the changes name', async () => {
    let [wider, moved] = [0, 0];
    for (let round = 0; round < 8; round++) {
      await clean();
      await lineOfPeople(`what-if/${round}`);
      const { deal, facts } = await factsOf();
      for (const edits of fc.sample(randomEdits(facts), { seed: round, numRuns: 12 })) {
        const beyond = beyondDeal(facts, deal, edits);
        const known = beyond.persons.length + beyond.seats.length === 0 ? facts : (await factsOf(beyond)).facts;
        const { status, body } = await call('POST', '/api/v1/deals/d0/what-if', { edits });
        expect(status).toBe(200);
        const after: unknown = JSON.parse(JSON.stringify(dealReach(known, 'd0', { edits })));
        expect(after, `round ${round}: ${JSON.stringify(edits)}`).toEqual(body.after.reach);
        if (known !== facts && JSON.stringify(plain(facts, edits)) !== JSON.stringify(plain(known, edits))) wider++;
        if (JSON.stringify(body.before.reach) !== JSON.stringify(body.after.reach)) moved++;
      }
    }
    // Some of them must need what lies further away, and many must change something, or this shows nothing.
    expect(wider).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(20);
  });
});

function plain(facts: Parameters<typeof dealReach>[0], edits: ReachEdit[]) {
  return dealReach(facts, 'd0', { edits });
}
