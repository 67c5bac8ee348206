import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INFLUENCE_KINDS, LAYERS } from '../facts/person.ts';
import { type StandingFacts, standingOn } from './standing.ts';
import { filled, hold, influence, seat } from './testing/facts.ts';

const TODAY = '2026-06-30';
const question = { date: TODAY };

/** A chief, two managers and three clerks; everybody listens to the third clerk. */
const team = filled([
  seat('chief', 'decision'),
  seat('manager1', 'middle', 'chief'),
  seat('manager2', 'middle', 'chief'),
  seat('clerk1', 'base', 'manager1'),
  seat('clerk2', 'base', 'manager1'),
  seat('clerk3', 'base', 'manager2'),
]);
const listening = ['chief', 'manager1', 'manager2', 'clerk1', 'clerk2'].map((id) => influence('clerk3', id));

const person = (facts: StandingFacts, id: string, asked = {}) =>
  standingOn(facts, { ...question, ...asked }).standing.find(({ personId }) => personId === id);

describe('standing on the map', () => {
  it('is formal and informal side by side, by formal rank, then informal rank, then id', () => {
    const { standing } = standingOn({ ...team, influences: listening }, question);
    expect(standing.map(({ personId, formal, informalRank }) => [personId, formal, informalRank])).toEqual([
      ['chief', 1, 2],
      ['manager1', 2, 2],
      ['manager2', 2, 2],
      ['clerk3', 4, 1],
      ['clerk1', 4, 2],
      ['clerk2', 4, 2],
    ]);
  });

  it('names who has a title without influence, and influence without a title', () => {
    const { differences } = standingOn({ ...team, influences: listening }, question);
    expect(differences.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['title-without-influence', 'chief'],
      ['influence-without-title', 'clerk3'],
    ]);
  });

  it('names no difference for who takes no part in influence', () => {
    const facts = { ...team, influences: listening.filter((line) => line.toId !== 'chief') };
    const { differences } = standingOn(facts, question);
    expect(differences.map(({ kind, personId }) => [kind, personId])).toEqual([['influence-without-title', 'clerk3']]);
  });

  it('names no difference for whose layer is not known', () => {
    const seats = team.seats.map((each) => (each.id === 'clerk3' ? { ...each, layer: null } : each));
    const { differences } = standingOn({ ...team, seats, influences: listening }, question);
    expect(differences.map(({ personId }) => personId)).not.toContain('clerk3');
  });

  it('takes a line of weight 0 for none', () => {
    const none = influence('clerk2', 'clerk3', 0);
    const asked = { ...question, kind: 'advice', betweenness: true } as const;
    const facts = { ...team, influences: listening };
    expect(standingOn({ ...team, influences: [...listening, none] }, asked)).toEqual(standingOn(facts, asked));
    expect(standingOn({ ...team, influences: [none] }, asked)).toEqual(standingOn(team, asked));
  });

  it('gains who is listened to: influence from A on B is A’s', () => {
    const pair = (line: ReturnType<typeof influence>) => ({ ...team, influences: [line] });
    const told = pair(influence('clerk1', 'clerk2'));
    const turned = pair(influence('clerk2', 'clerk1'));
    expect(person(told, 'clerk1')?.informalRank).toBe(1);
    expect(person(told, 'clerk2')?.informalRank).toBe(2);
    expect(person(turned, 'clerk2')?.informalRank).toBe(1);
  });

  it('takes more from a heavier line', () => {
    const facts = { ...team, influences: [influence('clerk1', 'chief', 0.9), influence('clerk2', 'chief', 0.3)] };
    expect(person(facts, 'clerk1')?.informalRank).toBe(1);
    expect(person(facts, 'clerk2')?.informalRank).toBe(2);
  });

  it('leaves out who has left, and his lines', () => {
    const persons = team.persons.map((each) => (each.id === 'clerk3' ? { ...each, left: true } : each));
    const holders = team.holders.map((each) => (each.personId === 'clerk3' ? { ...each, ended: true } : each));
    const facts = { ...team, persons, holders, influences: [...listening, influence('clerk1', 'clerk2')] };
    const { standing, kinds } = standingOn(facts, question);
    expect(standing).toHaveLength(5);
    expect(kinds).toEqual([{ kind: 'advice', lines: 1 }]);
  });

  it('of who holds none of the seats is not known formally', () => {
    const facts = {
      ...team,
      persons: [...team.persons, { id: 'advisor', left: null }],
      holders: [...team.holders, hold('advisor', 'elsewhere')],
      influences: [influence('advisor', 'chief')],
    };
    const { standing, differences } = standingOn(facts, question);
    expect(standing.at(-1)).toMatchObject({
      personId: 'advisor',
      formal: null,
      layer: null,
      distance: null,
      informalRank: 1,
    });
    expect(differences).toEqual([]);
  });

  it('without any influence stated is not known informally, nor is betweenness', () => {
    const answer = standingOn(team, { ...question, betweenness: true });
    expect(answer).toMatchObject({ kind: null, kinds: [], differences: [] });
    for (const row of answer.standing)
      expect(row).toMatchObject({ informal: null, informalRank: null, betweenness: null });
  });

  it('has betweenness apart, only when asked', () => {
    const facts = { ...team, influences: [influence('chief', 'manager1'), influence('manager1', 'clerk1')] };
    expect(standingOn(facts, question)).not.toHaveProperty('betweenness');
    expect(person(facts, 'manager1')).not.toHaveProperty('betweenness');
    const asked = standingOn(facts, { ...question, betweenness: true });
    expect(asked.betweenness).toEqual({ exact: true, error: 0 });
    expect(person(facts, 'manager1', { betweenness: true })?.betweenness).toBe(1 / 20);
    expect(person(facts, 'chief', { betweenness: true })?.betweenness).toBe(0);
  });

  it('of nobody is nothing', () => {
    const nobody = { persons: [], seats: [], holders: [], influences: [] };
    expect(standingOn(nobody, question)).toMatchObject({ standing: [], differences: [], kind: null });
  });
});

describe('kinds of influence', () => {
  const lines = [
    influence('chief', 'clerk1', 0.5, 'sponsorship'),
    influence('chief', 'clerk2', 0.5, 'sponsorship'),
    influence('clerk1', 'clerk2', 0.5, 'expertise'),
    influence('clerk2', 'clerk1', 0.5, 'expertise'),
    influence('clerk3', 'clerk1', 0.5, null),
    influence('chief', 'clerk3', 0.9, 'conflict'),
    influence('chief', 'clerk3', 0, 'expertise'),
    influence('clerk3', 'clerk3', 0.5, 'expertise'),
    influence('clerk3', 'stranger', 0.5, 'expertise'),
  ];
  const facts = { ...team, influences: lines };

  it('are counted without conflicts, weights of 0, lines to oneself or off the map; most lines first, then as listed', () => {
    expect(standingOn(facts, question).kinds).toEqual([
      { kind: 'sponsorship', lines: 2 },
      { kind: 'expertise', lines: 2 },
      { kind: null, lines: 1 },
    ]);
  });

  it('are not mixed: the one with most lines unless another is asked for', () => {
    const only = (kind: 'sponsorship' | 'expertise' | null) => ({
      ...team,
      influences: lines.filter((line) => line.kind === kind),
    });
    const standingBy = (kind?: 'sponsorship' | 'expertise' | null) =>
      standingOn(facts, kind === undefined ? question : { ...question, kind }).standing;
    expect(standingBy()).toEqual(standingOn(only('sponsorship'), question).standing);
    for (const kind of ['sponsorship', 'expertise', null] as const)
      expect(standingBy(kind)).toEqual(standingOn(only(kind), question).standing);
  });

  it('asked for that does not occur gives no informal standing', () => {
    expect(standingOn(facts, { ...question, kind: 'other' }).standing[0]?.informal).toBeNull();
  });
});

it('standing is the same whatever the order of the facts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const id = fc.constantFrom(...ids);
  const facts = fc.record({
    persons: fc.constant(ids.map((each) => ({ id: each, left: each === 'f' }))),
    seats: fc
      .array(
        fc.record({
          layer: fc.constantFrom(null, ...LAYERS),
          up: fc.option(fc.nat(6)),
          account: fc.constantFrom('x', 'y'),
        }),
        {
          maxLength: 7,
        },
      )
      .map((all) =>
        all.map(({ layer, up, account }, at) => seat(`s${at}`, layer, up === null ? null : `s${up}`, account)),
      ),
    holders: fc.array(
      fc
        .record({ person: id, at: fc.nat(6), ended: fc.constantFrom(null, true) })
        .map(({ person, at, ended }) => hold(person, `s${at}`, { ended })),
      { maxLength: 9 },
    ),
    influences: fc.uniqueArray(
      fc
        .record({
          from: id,
          to: id,
          weight: fc.constantFrom(0, 0.2, 0.5, 1),
          kind: fc.constantFrom(null, ...INFLUENCE_KINDS),
        })
        .map(({ from, to, weight, kind }) => influence(from, to, weight, kind)),
      { maxLength: 20, selector: (line) => `${line.fromId} ${line.toId} ${line.kind}` },
    ),
  });
  const shuffled = (all: StandingFacts) =>
    fc.record({
      persons: fc.shuffledSubarray([...all.persons], { minLength: all.persons.length }),
      seats: fc.shuffledSubarray([...all.seats], { minLength: all.seats.length }),
      holders: fc.shuffledSubarray([...all.holders], { minLength: all.holders.length }),
      influences: fc.shuffledSubarray([...all.influences], { minLength: all.influences.length }),
    });
  fc.assert(
    fc.property(
      facts.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, other]) => {
        const asked = { ...question, betweenness: true };
        expect(standingOn(other, asked)).toEqual(standingOn(all, asked));
      },
    ),
    { numRuns: 300 },
  );
});
