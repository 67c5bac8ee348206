// What the chain would be once a gap is closed, and what the score would gain.

import { chainOf } from '../reach/chain.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';
import { knownOf, knownReach } from '../reach/known.ts';
import { powerOfRoles, statusOf } from '../reach/model.ts';
import { afterMeeting } from '../reach/next-best.ts';
import type { Reach } from '../reach/reach.ts';
import { worthToward } from '../reach/toward.ts';
import { coverageOfChain } from './coverage.ts';
import type { Closing } from './gap.ts';
import { keyPersons, keyRoles } from './key-persons.ts';
import { bestLevel } from './levels.ts';
import { itemOf, pointsOf, type Template } from './template.ts';
import type { Worth } from './worth.ts';

/** Nobody yet: whoever is found for a role. */
const FOUND = '';

/** Points of one item. */
export interface GainPart {
  item: string;
  points: number;
}

/** A deal whose closings are computed one by one. */
export class Closings {
  readonly #reach: Reach;
  readonly #chain: ChainPortrait;
  readonly #template: Template;
  readonly #items: ReadonlyMap<string, Worth>;
  readonly #order: readonly string[];
  #worth: Float64Array[] | null = null;
  readonly #now: readonly GainPart[];

  /** `template` has points, `items` are of it. */
  constructor(reach: Reach, chain: ChainPortrait, template: Template, items: ReadonlyMap<string, Worth>) {
    this.#reach = reach;
    this.#chain = chain;
    this.#template = template;
    this.#items = items;
    this.#order = chainOf(reach).map((member) => member.id);
    this.#now = this.#computed(chain);
  }

  /** Points the score as known gains, 0-100. */
  gain(closing: Closing): number {
    return noiseless(this.parts(closing).reduce((sum, { points }) => sum + points, 0));
  }

  /** What each item gains, or loses; items that stay as they are are left out. */
  parts(closing: Closing): GainPart[] {
    if (closing.op === 'second-way') return [];
    const parts =
      closing.op === 'answer'
        ? this.#answered(closing.item, closing.value)
        : this.#computed(this.#with(closing)).map(({ item, points }, at) => ({
            item,
            points: points - this.#now[at]!.points,
          }));
    return parts.filter(({ points }) => noiseless(points) !== 0);
  }

  #answered(id: string, value: string | number): GainPart[] {
    const item = itemOf(this.#template, id);
    const standing = this.#items.get(id);
    if (item?.kind !== 'answer' || !standing) return [];
    const points = pointsOf(this.#template, item) ?? 0;
    const level =
      this.#template.scales[item.scale]?.find((each) => each.value === value) ?? bestLevel(this.#template, item);
    return [{ item: id, points: points * (level.worth - standing.worth.point) }];
  }

  /** Points of what is computed and not overruled; only these move with the chain. */
  #computed(chain: ChainPortrait): GainPart[] {
    const parts: GainPart[] = [];
    for (const item of this.#template.items) {
      if (item.kind === 'answer' || this.#items.get(item.id)?.counts) continue;
      const share =
        item.kind === 'coverage'
          ? coverageOfChain(chain, item)
          : keyPersons(keyRoles(chain, item, this.#template.freshDays));
      parts.push({ item: item.id, points: (pointsOf(this.#template, item) ?? 0) * share.point });
    }
    return parts;
  }

  #with(closing: Exclude<Closing, { op: 'second-way' } | { op: 'answer' }>): ChainPortrait {
    const { persons, missing } = this.#chain;
    switch (closing.op) {
      case 'meet':
        return this.#met(closing.personId);
      case 'attitude':
        return this.#seen(closing.personId, closing.attitude);
      case 'fill-role': {
        const found = somebody([closing.role], powerOfRoles([closing.role]));
        return chainWith(
          this.#chain,
          [...persons, found],
          missing.filter(({ role }) => role !== closing.role),
        );
      }
      case 'replace':
        return chainWith(
          this.#chain,
          persons.map((person) => (person.id === closing.personId ? somebody(person.roles, person.power) : person)),
          missing,
        );
    }
  }

  #met(personId: string): ChainPortrait {
    const { graph } = this.#reach;
    this.#worth ??= this.#order.map((id) => worthToward(this.#reach, graph.numbers.get(id)!));
    const after = new Map(
      afterMeeting(this.#reach, this.#worth, personId).map((value, at) => [this.#order[at], value]),
    );
    const persons = this.#chain.persons.map((person) => {
      return withPoint(person, Math.max(person.reach.point, after.get(person.id) ?? 0));
    });
    return chainWith(this.#chain, persons, this.#chain.missing);
  }

  #seen(personId: string, attitude: number): ChainPortrait {
    const { facts, dealId, graph } = this.#reach;
    const seen = { attitude, observedOn: facts.asOf, confidence: 'clear' } as const;
    const decisions = facts.decisions.map((each) =>
      each.dealId === dealId && each.personId === personId ? { ...each, ...seen } : each,
    );
    const known = knownReach({ ...facts, decisions }, dealId, graph);
    const persons = this.#chain.persons.map((person) => {
      const then = withPoint(person, knownOf(known, person.id));
      return person.id === personId ? { ...then, ...seen } : then;
    });
    return chainWith(this.#chain, persons, this.#chain.missing);
  }
}

function withPoint(person: PersonReach, point: number): PersonReach {
  const { low, high } = person.reach;
  return { ...person, reach: { low, point, high }, status: statusOf(point) };
}

function somebody(roles: PersonReach['roles'], power: number): PersonReach {
  return {
    id: FOUND,
    roles,
    power,
    powerStated: false,
    attitude: null,
    source: null,
    observedOn: null,
    confidence: null,
    key: true,
    departed: false,
    reach: { low: 0, point: 0, high: 0 },
    status: 'unreached',
  };
}

/** The chain with other people in it, and what its reach as known is then. */
function chainWith(chain: ChainPortrait, persons: PersonReach[], missing: ChainPortrait['missing']): ChainPortrait {
  const power = [...persons, ...missing].reduce((sum, each) => sum + each.power, 0);
  const point = persons.reduce((sum, each) => sum + each.power * each.reach.point, 0) / power;
  const chainReach = power === 0 || !chain.chainReach ? chain.chainReach : { ...chain.chainReach, point };
  return { ...chain, persons, missing, chainReach };
}

/** Sums in another order differ in the last digits. */
function noiseless(gain: number): number {
  return Math.abs(gain) < 1e-9 ? 0 : gain;
}
