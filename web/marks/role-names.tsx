import type { Role } from '../../domain/facts/person.ts';
import { useLook } from '../shell/settings.tsx';

/** Buyers are known by their two letters in every language. */
const SHORT: Partial<Record<Role, string>> = { EB: 'EB', UB: 'UB', TB: 'TB' };

/** A role in short: its letters for a buyer, else its name. */
export function roleName(role: Role, names: Record<Role, string>): string {
  return SHORT[role] ?? names[role];
}

/** The roles of somebody, short; their names on the tooltip. */
export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const { role } = useLook().texts.reach;
  return (
    <span title={roles.map((each) => role[each]).join(', ')}>
      {roles.map((each) => roleName(each, role)).join(' · ')}
    </span>
  );
}
