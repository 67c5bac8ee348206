import { ROLES } from '../../../domain/facts/person.ts';
import type { PersonReach } from '../../../domain/reach/deal.ts';
import type { Texts } from '../../texts/texts.ts';

/** Roles in short, in the order of the model: the deciding ones first. */
export function rolesText(roles: PersonReach['roles'], texts: Texts): string {
  const words: Record<string, string> = texts.deal.roleShort;
  return ORDER.filter((role) => roles.includes(role))
    .map((role) => words[role] ?? role)
    .join(' ');
}

const FIRST: readonly string[] = ['EB', 'APPROVER', 'TB', 'UB'];
const ORDER = [...ROLES].sort((a, b) => rank(a) - rank(b));

function rank(role: string): number {
  const at = FIRST.indexOf(role);
  return at < 0 ? FIRST.length : at;
}
