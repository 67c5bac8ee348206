// What a colleague takes along when he leaves.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { HandOverAnswer } from '../../../domain/contract/people.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import { handOver } from '../../../domain/reach/hand-over.ts';
import { reachOf } from '../../../domain/reach/reach.ts';
import { lastContacts } from '../../../domain/ties/last-contacts.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { dealsOf, type LoadedPeople, PeopleWalk, REACH_PERSONS, reachFacts } from '../reach/load.ts';
import { hangingOnOne } from './hanging.ts';
import { knownToColleague } from './statements.ts';

/** Throws `fact-not-found` for a colleague who is not stored, `too-many` where he knows more persons than one answer may rest on. */
export async function handOverOf(app: App, asking: Asking, id: string, asOf: string): Promise<HandOverAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    if (!(await findFacts(tx, 'colleague', [id])).has(id))
      throw new MeridianError('fact-not-found', { kind: 'colleague', id });
    const limit = REACH_PERSONS + 1;
    const known = await tx.run(knownToColleague, { id, limit, all: viewer.all, sees: [...viewer.sees] });
    if (known.length >= limit)
      throw new MeridianError('too-many', { limit: REACH_PERSONS, of: 'persons a colleague knows' });
    const walk = new PeopleWalk(tx, viewer, asOf);
    const tied = await walk.around(known.map((row) => row.id));
    const people = await walk.finish(tied);
    const { decisions, deals } = await dealsOf(tx, viewer, tied);
    const contacts = lastContacts(people.interactions, asOf);
    const rows = handOver(reachOf(reachFacts(people, decisions, deals), null), id).map((row) => ({
      ...row,
      lastContact: contacts.get(row.personId)?.get(id) ?? null,
      seats: seatsOf(people, row.personId),
    }));
    const through = rows.map((row) => row.personId);
    const hanging = await hangingOnOne(tx, viewer, { id, kind: 'colleague', through }, asOf);
    const named = await namesByKind(tx, {
      colleague: [id, ...rows.flatMap((row) => row.nearest?.steps.slice(0, 1) ?? [])],
      person: [
        ...rows.flatMap((row) => [row.personId, ...(row.nearest?.steps.slice(1) ?? [])]),
        ...hanging.deals.flatMap((deal) => deal.cuts),
      ],
      account: rows.flatMap((row) => row.seats.map((seat) => seat.accountId)),
    });
    return { id, asOf, rows, ...hanging, ...named };
  });
}

function seatsOf({ holds, seats, asOf }: LoadedPeople, personId: string) {
  const held = new Set(
    holds.filter((hold) => hold.personId === personId && isHeld(hold, asOf)).map((hold) => hold.seatId),
  );
  return seats
    .filter((seat) => held.has(seat.id))
    .map((seat) => ({ seatId: seat.id, accountId: seat.accountId, title: seat.title }));
}
