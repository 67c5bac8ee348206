import { ROLES } from '../../../domain/facts/person.ts';
import { KEY_ROLES } from '../../../domain/reach/chain.ts';
import type { PersonReach } from '../../../domain/reach/deal.ts';
import { roleName } from '../../marks/role-names.tsx';
import type { Texts } from '../../texts/texts.ts';

/** Roles in short, those of key persons first. */
export function rolesText(roles: PersonReach['roles'], texts: Texts): string {
  return ORDER.filter((role) => roles.includes(role))
    .map((role) => roleName(role, texts.reach.role))
    .join(' · ');
}

const ORDER = [...KEY_ROLES, ...ROLES.filter((role) => !KEY_ROLES.includes(role))];
