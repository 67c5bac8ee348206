import type { ROLES } from '../../domain/facts/person.ts';
import { useLook } from '../shell/settings.tsx';

type Role = (typeof ROLES)[number];

/** Buyers are known by their two letters in every language. */
const SHORT: Partial<Record<Role, string>> = { EB: 'EB', UB: 'UB', TB: 'TB' };

/** The roles of somebody, short; their names on the tooltip. */
export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const { role } = useLook().texts.reach;
  return (
    <span title={roles.map((each) => role[each]).join(', ')}>
      {roles.map((each) => SHORT[each] ?? role[each]).join(' · ')}
    </span>
  );
}
