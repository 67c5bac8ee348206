import { listed } from '../../core/deal/figure.ts';
import { useLook } from '../../shell/settings.tsx';
import { useTried } from './use-deal.ts';

/** Says in words that nobody holds a role without which no decision falls. */
export function MissingRoles() {
  const { texts, language } = useLook();
  const { after } = useTried();
  const { missing } = after.figures;
  if (missing.length === 0) return null;
  const roles = missing.map(({ role }) => texts.reach.role[role]);
  return <p className="warning deal-missing">{texts.deal.missing(listed(roles, language))}</p>;
}
