// C of coverage-139: how far the decision chain is covered.
import type { Role } from '../facts/person.ts';
import type { ChainPortrait } from '../reach/deal.ts';
import { type Bounds, eachBound, OPEN } from './bounds.ts';
import { isIdentified } from './roles.ts';
import type { CoverageItem } from './template.ts';

/** The roles that are not identified, in the order of the template. */
export function unidentifiedRoles(chain: Pick<ChainPortrait, 'persons'>, roles: readonly Role[]): Role[] {
  return roles.filter((role) => !isIdentified(chain, role));
}

/** A part of chain reach and a part of the share of roles that are identified, 0-1. Roles are as stated in all three. */
export function coverageOfChain(chain: ChainPortrait, { chain: reachPart, roles, of }: CoverageItem): Bounds {
  const reach = chain.chainReach ?? OPEN;
  const identified = (of.length - unidentifiedRoles(chain, of).length) / of.length;
  return eachBound((bound) => reachPart * reach[bound] + roles * identified);
}
