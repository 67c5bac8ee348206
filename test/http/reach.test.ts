import { describe, expect, it } from 'vitest';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { putChain } from '../support/chain.ts';
import { openInstance } from '../support/instance.ts';
import { type TestAnswer, TODAY } from '../support/server.ts';

const { put, call, get, graph } = openInstance();

const person = (answer: TestAnswer['body'], id: string) =>
  answer.persons.find((each: { id: string }) => each.id === id);

const fixture = () => putChain(put);

describe('reach of a deal', () => {
  it('is the best route to each of its persons, with who it hangs on and a ledger that adds up', async () => {
    await fixture();
    const answer = await get('deals/d/reach?explain=1');
    expect(person(answer, 'EB')).toMatchObject({
      reach: { point: expect.closeTo(0.12096, 9) },
      status: 'weak',
      routes: [{ steps: ['R1', 'A', 'C', 'EB'] }, { steps: ['R2', 'B', 'C', 'EB'] }],
    });
    expect(answer.cutPersons.map((cut: { id: string }) => cut.id)).toEqual(['A', 'C', 'R1']);
    expect(answer.cutPersons[0]).toMatchObject({ cuts: ['EB'], amount: 1000, currency: 'CNY' });
    const { point, ledger } = answer.chainReach;
    const sum = ledger.terms.reduce((total: number, term: { value: number }) => total + term.value, 0);
    expect(sum).toBeCloseTo(point, 12);
    expect(answer.names).toMatchObject({ person: { EB: 'Person EB' }, colleague: { R1: 'Lin' } });
    expect(answer.missing).toEqual([{ role: 'UB', power: 50 }]);
  });

  it('rests on facts anybody can compute it from again', async () => {
    await fixture();
    const [answer, { facts }] = [await get('deals/d/reach'), await get('deals/d/reach-facts')];
    const { dealReach } = await import('../../domain/reach/deal.ts');
    const { deal: _, names: __, namesEn: ___, ...computed } = answer;
    expect(JSON.parse(JSON.stringify(dealReach(facts, 'd')))).toEqual(computed);
  });

  it('crosses accounts through whoever holds seats in both, and along reporting lines where nothing is stated', async () => {
    await fixture();
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('person', [{ id: 'boss', name: 'Boss' }]);
    await put('seat', [
      { id: 'chair-y', accountId: 'y', layer: 'decision' },
      { id: 'chair-x', accountId: 'x', layer: 'decision' },
      { id: 'buyer', accountId: 'x', reportsToId: 'chair-x' },
      { id: 'head-y', accountId: 'y', reportsToId: 'chair-y' },
    ]);
    await put('holder', [
      { personId: 'boss', seatId: 'chair-x' },
      { personId: 'boss', seatId: 'chair-y' },
      { personId: 'EB', seatId: 'buyer' },
      { personId: 'A', seatId: 'head-y' },
    ]);
    // A reports to the boss elsewhere (0.25), who leads the buyer here (0.5): 0.8 x 0.25 x 0.9 x 0.5 x 0.25.
    await call('DELETE', `/api/v1/influences/${encodeURIComponent('C|EB|')}`);
    const { steps, value, lines } = person(await get('deals/d/reach'), 'EB').routes[0];
    expect(steps).toEqual(['R1', 'A', 'boss', 'EB']);
    expect(value).toBeCloseTo(0.8 * 0.9 * 0.25 * 0.25 * 0.5, 12);
    expect(lines.map((line: { kind: string }) => line.kind)).toEqual(['tie', 'assumed', 'assumed']);
  });

  it('moves in the answer after a write', async () => {
    await fixture();
    await call('PATCH', `/api/v1/decisions/${encodeURIComponent('d|C')}`, { attitude: -1 });
    expect(person(await get('deals/d/reach'), 'EB')).toMatchObject({ reach: { point: 0 }, status: 'unreached' });
  });

  it('says which deal is not there', async () => {
    expect((await call('GET', '/api/v1/deals/none/reach')).status).toBe(404);
  });
});

describe('what-if', () => {
  it('answers before and after, and writes nothing', async () => {
    await fixture();
    const stored = await get('changes');
    const { status, body } = await call('POST', '/api/v1/deals/d/what-if', {
      edits: [{ op: 'removePerson', personId: 'C' }],
    });
    expect(status).toBe(200);
    expect(person(body.before.reach, 'EB')).toMatchObject({ status: 'weak' });
    expect(person(body.after.reach, 'EB')).toMatchObject({ status: 'unreached', reach: { point: 0 } });
    expect(person(body.after.reach, 'C')).toMatchObject({ departed: true });
    expect(await get('changes')).toEqual(stored);
    expect(person(await get('deals/d/reach'), 'EB')).toMatchObject({ status: 'weak' });
  });

  it('tells what the changes do to the coverage of the group, when asked', async () => {
    await fixture();
    await put('seat', [{ id: 'chair', accountId: 'x', layer: 'decision' }]);
    await put('holder', [{ personId: 'A', seatId: 'chair' }]);
    const { body } = await call('POST', '/api/v1/deals/d/what-if?coverage=1', {
      edits: [{ op: 'removePerson', personId: 'A' }],
    });
    const decision = ({ coverage }: { coverage: Record<string, { value: number }> }) => coverage['decision']?.value;
    expect([decision(body.before), decision(body.after)]).toEqual([1, 0]);
  });

  it('refuses an attitude of somebody outside the chain, and names the edit', async () => {
    await fixture();
    await put('person', [{ id: 'Z', name: 'Z' }]);
    const { status, body } = await call('POST', '/api/v1/deals/d/what-if', {
      edits: [
        { op: 'setTie', colleagueId: 'R1', personId: 'EB', strength: 0.5 },
        { op: 'setAttitude', personId: 'Z', attitude: 1 },
      ],
    });
    expect([status, body.error.code, body.error.details]).toEqual([
      422,
      'edit-refused',
      { edit: 1, op: 'setAttitude', reason: 'not-in-chain' },
    ]);
  });
});

describe('the audit of decision makers', () => {
  it('lists the decision layer and the buyers of open deals, the worst first, with who of ours is tied to them', async () => {
    await fixture();
    await put('seat', [{ id: 'chair', accountId: 'x', layer: 'decision', title: 'Chair' }]);
    await put('holder', [{ personId: 'A', seatId: 'chair' }]);
    await refreshMembership(graph(), TODAY);
    const group = await get('groups/x/decision-makers');
    expect(group.rows.map((row: { personId: string }) => row.personId)).toEqual(['EB', 'A']);
    expect(group.rows[0]).toMatchObject({
      status: 'weak',
      roles: ['EB'],
      amounts: [{ amount: 1000, currency: 'CNY' }],
    });
    expect(group.rows[1]).toMatchObject({
      layer: 'decision',
      seats: [{ seatId: 'chair', title: 'Chair' }],
      colleagues: [{ colleagueId: 'R1', tie: 0.8 }],
    });
    const { rows, total } = await get('decision-makers');
    expect([rows, total]).toEqual([group.rows, 2]);
    expect((await get('decision-makers?colleague=R1')).total).toBe(1);
    expect((await get('decision-makers?status=weak&q=person%20eb')).total).toBe(1);
    expect((await get('decision-makers?limit=1')).next).toBeTypeOf('string');
  });
});

describe('the power map', () => {
  it('shows seats with their holders, vacant ones too, the lines between persons, and how well we get to each', async () => {
    await fixture();
    await put('seat', [
      { id: 'chair', accountId: 'x', layer: 'decision', title: 'Chair' },
      { id: 'head', accountId: 'x', layer: 'senior', reportsToId: 'chair' },
      { id: 'open', accountId: 'x', reportsToId: 'head' },
    ]);
    await put('holder', [
      { personId: 'EB', seatId: 'chair' },
      { personId: 'A', seatId: 'head', acting: true },
      { personId: 'B', seatId: 'head', until: '2026-01-01' },
    ]);
    await put('influence', [{ fromId: 'A', toId: 'EB', weight: 0.2, kind: 'conflict' }]);
    const map = await get('accounts/x/power-map?deal=d');
    expect(
      map.seats.map((seat: { id: string; reportsToId: string | null; holders: { personId: string }[] }) => [
        seat.id,
        seat.reportsToId,
        seat.holders.map((holder) => holder.personId),
      ]),
    ).toEqual([
      ['chair', null, ['EB']],
      ['head', 'chair', ['A']],
      ['open', 'head', []],
    ]);
    const lines = (kind: string) =>
      map.lines.flatMap((line: { kind: string; from: string; to: string }) =>
        line.kind === kind ? [`${line.from}-${line.to}`] : [],
      );
    expect([lines('influence'), lines('conflict'), lines('assumed')]).toEqual([['A-C', 'B-C', 'C-EB'], ['A-EB'], []]);
    expect(person(map, 'A')).toMatchObject({
      attitude: 2,
      inChain: true,
      tie: { colleagueId: 'R1', strength: 0.8 },
      status: 'reached',
    });
    expect(map).toMatchObject({ standingKind: null, standingKinds: [{ kind: null, lines: 3 }], brokerError: 0 });
    const standing = (id: string) => map.standing.find((each: { personId: string }) => each.personId === id);
    expect(standing('EB')).toMatchObject({ formal: 1, layer: 'decision', distance: 0 });
    expect(standing('A')).toMatchObject({ formal: 2, layer: 'senior', distance: 1 });
    // Who is listened to: A leads C, who leads the buyer; nobody listens to the buyer.
    expect(standing('C').informal).toBeGreaterThan(standing('EB').informal);
    expect(standing('C').broker).toBeGreaterThan(0);
    const without = await get('accounts/x/power-map');
    expect(without.persons.map((each: { id: string }) => each.id)).toEqual(['A', 'EB']);
  });

  it('ranks formal and informal standing side by side, over one kind of influence, and says which kinds there are', async () => {
    await fixture();
    await put('seat', [
      { id: 'chair', accountId: 'x', layer: 'decision' },
      { id: 'head', accountId: 'x', layer: 'senior', reportsToId: 'chair' },
      { id: 'clerk', accountId: 'x', layer: 'base', reportsToId: 'head' },
    ]);
    await put('holder', [
      { personId: 'EB', seatId: 'chair' },
      { personId: 'C', seatId: 'head' },
      { personId: 'A', seatId: 'clerk' },
    ]);
    await put('influence', [
      { fromId: 'A', toId: 'EB', weight: 0.9, kind: 'advice' },
      { fromId: 'A', toId: 'C', weight: 0.9, kind: 'advice' },
      { fromId: 'C', toId: 'EB', weight: 0.1, kind: 'expertise' },
    ]);
    const rank = (answer: TestAnswer['body'], id: string) =>
      answer.standing.find((each: { personId: string }) => each.personId === id);
    const advice = await get('accounts/x/power-map?kind=advice');
    expect(advice.standingKind).toBe('advice');
    expect(advice.standingKinds).toEqual([
      { kind: 'advice', lines: 2 },
      { kind: null, lines: 2 },
      { kind: 'expertise', lines: 1 },
    ]);
    expect(rank(advice, 'EB')).toMatchObject({ formal: 1, layer: 'decision', distance: 0, broker: 0 });
    expect(rank(advice, 'A')).toMatchObject({ formal: 3, layer: 'base', distance: 2, informalRank: 1 });
    expect(advice.differences).toContainEqual(
      expect.objectContaining({ personId: 'A', kind: 'influence-without-title' }),
    );
    const expertise = await get('accounts/x/power-map?kind=expertise');
    expect(rank(expertise, 'C')).toMatchObject({ formal: 2, informalRank: 1 });
    const sponsorship = await get('accounts/x/power-map?kind=sponsorship');
    expect(rank(sponsorship, 'A')).toMatchObject({ formal: 3, informal: null, informalRank: null, broker: null });
  });

  it('says whether the best tie is sure', async () => {
    await fixture();
    await put('seat', [{ id: 'chair', accountId: 'x' }]);
    await put('holder', [
      { personId: 'A', seatId: 'chair' },
      { personId: 'B', seatId: 'chair' },
    ]);
    await put('tie', [{ colleagueId: 'R1', personId: 'B', strength: 0.9, confidence: 'inferred' }]);
    const map = await get('accounts/x/power-map');
    expect(person(map, 'A').tie).toEqual({ colleagueId: 'R1', strength: 0.8, sure: true });
    expect(person(map, 'B').tie).toEqual({ colleagueId: 'R1', strength: 0.9, sure: false });
  });

  it('assumes influence along reporting lines, both ways, where none is stated', async () => {
    await fixture();
    await put('seat', [
      { id: 'chair', accountId: 'x' },
      { id: 'head', accountId: 'x', reportsToId: 'chair' },
    ]);
    await put('holder', [
      { personId: 'EB', seatId: 'chair' },
      { personId: 'C', seatId: 'head' },
    ]);
    const { lines } = await get('accounts/x/power-map');
    expect(lines).toMatchObject([
      { from: 'C', to: 'EB', kind: 'influence', weight: 0.7 },
      { from: 'EB', to: 'C', kind: 'assumed', weight: 0.5, confidence: 'inferred' },
    ]);
  });
});
