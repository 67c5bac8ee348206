import type { Role } from '../facts/person.ts';

/** How reach is computed. A change of any figure is a new version, which every shown or kept answer names. */
export const REACH_MODEL = {
  version: 'reach-1',
  /** Influences a route may take after the tie. */
  mostInfluences: 4,
  /** What an intermediate person passes on, by his attitude in the deal; below 0 he passes on nothing. */
  carry: { 3: 1, 2: 0.9, 1: 0.7, 0: 0.4 },
  /** What somebody passes on whose attitude is unknown, or who is not in the deal's chain. */
  carryUnknown: 0.25,
  /** Influence assumed from a manager to who reports to him, and back, where none is stated. */
  assumedDown: 0.5,
  assumedUp: 0.25,
  /** From here on a person counts as reached; from `weak` on, as weakly reached. */
  reached: 0.5,
  weak: 0.1,
  /** Values that differ by less are equal: the order of a multiplication must not move anybody over a line. */
  tolerance: 1e-9,
  /** The tie a first good meeting is assumed to make. */
  tieOfMeeting: 0.5,
  /** Power of who has none stated, by role; the largest of several. */
  powerOfRole: {
    EB: 100,
    APPROVER: 100,
    TB: 60,
    UB: 50,
    PROCUREMENT: 40,
    COACH: 20,
    INFLUENCER: 20,
    GATEKEEPER: 20,
  } satisfies Record<Role, number>,
  powerWithoutRole: 20,
  /** Up to this many candidates, a plan of meetings is the best there is; above, each next meeting is the best one. */
  exactPlanCandidates: 10,
} as const;

export type ReachStatus = 'reached' | 'weak' | 'unreached';

export function statusOf(reach: number): ReachStatus {
  if (isAtLeast(reach, REACH_MODEL.reached)) return 'reached';
  return isAtLeast(reach, REACH_MODEL.weak) ? 'weak' : 'unreached';
}

/** Whether a value is on or above a line of the model. */
export function isAtLeast(value: number, line: number): boolean {
  return value >= line - REACH_MODEL.tolerance;
}

/** Power a role stands for when nobody stated one, 0-100. */
export function powerOfRoles(roles: readonly Role[]): number {
  if (roles.length === 0) return REACH_MODEL.powerWithoutRole;
  return Math.max(...roles.map((role) => REACH_MODEL.powerOfRole[role]));
}
