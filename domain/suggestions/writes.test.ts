import { describe, expect, it } from 'vitest';
import { type Hint, hintsOf } from './hints.ts';
import { type Around, writesOf } from './writes.ts';

const NOBODY: Around = { people: [], holds: [], decisions: [] };

function only(hints: Hint[]): Hint {
  const [hint] = hints;
  if (!hint || hints.length > 1) throw new Error('one hint is expected');
  return hint;
}

describe('confirming a suggestion', () => {
  it('that a person has left marks the person, ends all open holds and cleans both names', () => {
    const person = { id: 'p', name: '马腾舟（已离职）', nameEn: 'Ma (left)', evidence: 'card' };
    const holds = [
      { personId: 'p', seatId: 's', since: '2020-01-01', evidence: null },
      { personId: 'p', seatId: 't', since: null },
    ];
    const writes = writesOf(
      'person',
      person,
      only(hintsOf('person', person)),
      { ...NOBODY, people: [person], holds },
      [],
    );
    const evidence = 'name: 马腾舟（已离职）; nameEn: Ma (left)';
    expect(writes).toEqual([
      {
        kind: 'person',
        record: {
          ...{ id: 'p', name: '马腾舟', nameEn: 'Ma', left: true, evidence: `card; ${evidence}` },
          cleanedFrom: ['马腾舟（已离职）', 'Ma (left)'],
        },
      },
      { kind: 'holder', record: { personId: 'p', seatId: 's', since: '2020-01-01', ended: true, evidence } },
      { kind: 'holder', record: { personId: 'p', seatId: 't', since: null, ended: true, evidence } },
    ]);
  });

  it('remembers every text the name was made of', () => {
    const person = { id: 'p', name: 'Anna (left)', cleanedFrom: ['Anna (DM) (left)'] };
    const [write] = writesOf('person', person, only(hintsOf('person', person)), { ...NOBODY, people: [person] }, []);
    expect(write?.record['cleanedFrom']).toEqual(['Anna (DM) (left)', 'Anna (left)']);
  });

  it('that is in a title ends the holds of that seat alone', () => {
    const seat = { id: 's', title: 'CFO (left)' };
    const around = { ...NOBODY, people: [{ id: 'p' }], holds: [{ personId: 'p', seatId: 's', since: null }] };
    expect(writesOf('seat', seat, only(hintsOf('seat', seat)), around, [])).toEqual([
      { kind: 'seat', record: { id: 's', title: 'CFO', cleanedFrom: ['CFO (left)'] } },
      {
        kind: 'holder',
        record: { personId: 'p', seatId: 's', since: null, ended: true, evidence: 'title: CFO (left)' },
      },
    ]);
  });

  it('of a role adds it to those stored, in each of the deals', () => {
    const person = { id: 'p', name: 'Carla (DM)' };
    const around = {
      ...NOBODY,
      people: [person],
      decisions: [{ dealId: 'd', personId: 'p', roles: ['TB'], evidence: 'x' }],
    };
    const writes = writesOf('person', person, only(hintsOf('person', person)), around, ['d', 'e']);
    expect(writes.slice(1).map(({ record }) => record)).toEqual([
      { dealId: 'd', personId: 'p', roles: ['EB', 'TB'], evidence: 'x; name: Carla (DM)' },
      { dealId: 'e', personId: 'p', roles: ['EB'], evidence: 'name: Carla (DM)' },
    ]);
  });

  it('of an acting post marks the holds; of no contact the people on the seat', () => {
    const acting = { id: 's', title: 'Acting CFO' };
    const around = { ...NOBODY, people: [{ id: 'p' }], holds: [{ personId: 'p', seatId: 's', since: null }] };
    expect(writesOf('seat', acting, only(hintsOf('seat', acting)), around, [])[1]?.record).toMatchObject({
      acting: true,
    });
    const quiet = { id: 's', title: 'CFO (do not call)' };
    expect(writesOf('seat', quiet, only(hintsOf('seat', quiet)), around, [])).toEqual([
      { kind: 'person', record: { id: 'p', doNotContact: true, evidence: 'title: CFO (do not call)' } },
      { kind: 'seat', record: { id: 's', title: 'CFO', cleanedFrom: ['CFO (do not call)'] } },
    ]);
  });
});
