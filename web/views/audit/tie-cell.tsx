import type { DecisionMakerRow } from '../../../domain/contract/reach.ts';
import { day } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import { useLook } from '../../shell/settings.tsx';

/** A tie as a figure on a bar of its length, with the day of the last contact; empty without one. */
export function TieCell({ tie }: { tie: DecisionMakerRow['colleagues'][number] | null }) {
  const { texts } = useLook();
  if (!tie) return null;
  const contact = tie.lastContact ? `${texts.person.lastContact} ${day(tie.lastContact)}` : texts.audit.noContact;
  return (
    <span className="tie-cell" title={contact}>
      <i aria-hidden="true" style={{ width: `${tie.tie * 100}%` }} />
      <b>{score(tie.tie)}</b>
      {tie.lastContact && <small>{day(tie.lastContact).slice(2)}</small>}
    </span>
  );
}
