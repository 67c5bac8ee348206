// The decision chain of a deal: who is in it, with which power, and who is missing.
import type { Role } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import type { ReachDecision, ReachFacts } from './facts.ts';
import { type KnownReach, knownOf } from './known.ts';
import { isAtLeast, powerOfRoles, REACH_MODEL } from './model.ts';
import { type Range, type Reach, rangeOf } from './reach.ts';

/** Roles without which a decision cannot fall; an approver stands for the economic buyer. */
export const NEEDED_ROLES = ['EB', 'TB', 'UB'] as const;
/** Roles whose holders are the key persons of a deal. */
export const KEY_ROLES: readonly Role[] = ['EB', 'APPROVER', 'TB', 'UB'];

export interface ChainMember {
  id: string;
  decision: ReachDecision;
  /** 0-100, as stated or by role. */
  power: number;
  powerStated: boolean;
  /** Holds one of the roles EB, APPROVER, TB, UB. */
  key: boolean;
}
export interface MissingRole {
  role: (typeof NEEDED_ROLES)[number];
  power: number;
}

/** The persons of a deal's chain by id. */
export function chainOf({
  facts,
  dealId,
}: {
  facts: Pick<ReachFacts, 'decisions'>;
  dealId: string | null;
}): ChainMember[] {
  return facts.decisions
    .filter((decision) => decision.dealId === dealId)
    .map((decision) => ({
      id: decision.personId,
      decision,
      power: decision.power ?? powerOfRoles(decision.roles),
      powerStated: decision.power !== null,
      key: decision.roles.some((role) => KEY_ROLES.includes(role)),
    }))
    .sort((a, b) => compareIds(a.id, b.id));
}

export function missingRoles(chain: readonly ChainMember[]): MissingRole[] {
  const held = new Set(chain.flatMap((member) => member.decision.roles));
  if (held.has('APPROVER')) held.add('EB');
  return NEEDED_ROLES.filter((role) => !held.has(role)).map((role) => ({ role, power: REACH_MODEL.powerOfRole[role] }));
}

/** What chain reach is divided by: the power of the chain and of the roles nobody holds. */
export function chainPower(chain: readonly ChainMember[], missing: readonly MissingRole[]): number {
  return [...chain, ...missing].reduce((sum, { power }) => sum + power, 0);
}

/** sum(power x reach) / sum(power); roles nobody holds, and who has left, count with reach 0. Null without any power. */
export function chainReach(reach: Reach, chain: readonly ChainMember[], missing: readonly MissingRole[]): Range | null {
  const power = chainPower(chain, missing);
  if (power === 0) return null;
  const sum = { low: 0, point: 0, high: 0 };
  for (const member of chain) {
    const range = rangeOf(reach, reach.graph.numbers.get(member.id)!);
    sum.low += member.power * range.low;
    sum.point += member.power * range.point;
    sum.high += member.power * range.high;
  }
  return { low: sum.low / power, point: sum.point / power, high: sum.high / power };
}

/** The key persons who are at least weakly reached: those a loss could cut off. */
export function reachedKeyPersons(reach: KnownReach, chain: readonly ChainMember[]): ChainMember[] {
  return chain.filter((member) => member.key && isAtLeast(knownOf(reach, member.id), REACH_MODEL.weak));
}
