import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { tieOf } from '../../core/audit/matrix.ts';
import { day } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import { StrengthBar } from '../../marks/strength-bar.tsx';
import { useLook } from '../../shell/settings.tsx';

/**
 * A colleague's tie to a decision maker as a figure on a bar of its length, with the day of the last contact; an arrow
 * where he has none but the best route begins with him; else empty.
 */
export function TieCell({ row, colleagueId }: { row: DecisionMakerRow; colleagueId: string }) {
  const { texts } = useLook();
  const tie = tieOf(row, colleagueId);
  if (!tie) {
    if (row.route?.steps[0] !== colleagueId) return null;
    return (
      <span className="mut" title={texts.audit.routeBegins}>
        → {reachText(row.route.value)}
      </span>
    );
  }
  const contact = tie.lastContact ? `${texts.person.lastContact} ${day(tie.lastContact)}` : texts.audit.noContact;
  return (
    <StrengthBar value={tie.tie} title={contact}>
      {tie.lastContact && <small>{day(tie.lastContact).slice(2)}</small>}
    </StrengthBar>
  );
}
