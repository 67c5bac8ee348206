// What an import asks of the database while it checks and prepares rows.
import type { FactKind } from '../../domain/facts/kind.ts';
import type { Known } from '../../domain/organogram/known.ts';
import type { Asking, Graph, Transaction } from '../graph.ts';
import { loadOrganograms } from '../organogram/load.ts';
import { LOCAL_VIEWER } from '../viewer.ts';
import { accountsOfSeats, KNOWN, openHolds, seatsOfPeople } from './lookup-statements.ts';

/** Ids asked for at once: one query of some 10 ms. */
const AT_ONCE = 5_000;

/** Organisations whose posts are read at once: a ministry has a thousand. */
const ORGANISATIONS_AT_ONCE = 50;

/** Runs a read: in a transaction of its own, or within one that is under way. */
type Run = Transaction['run'];

export class Lookups {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  static reading(graph: Graph, asking: Asking): Lookups {
    return new Lookups((statement, params) => graph.read(asking, statement, params));
  }

  async #inPieces<R>(all: Iterable<string>, ask: (ids: string[]) => Promise<R[]>): Promise<R[]> {
    const list = [...all];
    const answers: R[] = [];
    for (let at = 0; at < list.length; at += AT_ONCE)
      for (const row of await ask(list.slice(at, at + AT_ONCE))) answers.push(row);
    return answers;
  }

  /** Those of the ids that are stored. */
  async known(kind: FactKind, all: Iterable<string>): Promise<Set<string>> {
    const ask = KNOWN[kind];
    if (!ask) return new Set();
    const rows = await this.#inPieces(all, (ids) => this.#run(ask, { ids }));
    return new Set(rows.map(({ id }) => id));
  }

  /** One seat of each person who has any: one still held rather than a former one. */
  async seatsOfPeople(all: Iterable<string>): Promise<Map<string, string>> {
    const rows = await this.#inPieces(all, (ids) => this.#run(seatsOfPeople, { ids }));
    const seats = new Map<string, string>();
    for (const { personId, seatId } of rows) if (!seats.has(personId)) seats.set(personId, seatId);
    return seats;
  }

  async accountsOfSeats(all: Iterable<string>): Promise<Map<string, string>> {
    const rows = await this.#inPieces(all, (ids) => this.#run(accountsOfSeats, { ids }));
    return new Map(rows.map(({ seatId, accountId }) => [seatId, accountId]));
  }

  /** What is stored of the organograms of each of these accounts. */
  async organograms(accountIds: Iterable<string>): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    const ids = [...accountIds];
    for (let at = 0; at < ids.length; at += ORGANISATIONS_AT_ONCE) {
      const some = await loadOrganograms(this.#run, LOCAL_VIEWER, ids.slice(at, at + ORGANISATIONS_AT_ONCE));
      for (const [id, one] of some) known.set(id, one);
    }
    return known;
  }

  async openHolds(all: Iterable<string>) {
    return this.#inPieces(all, (ids) => this.#run(openHolds, { ids }));
  }
}
