import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { nameIn, share } from '../../core/format/format.ts';
import { FactPanel } from '../../inspector/fact-panel.tsx';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** One direct stake of the map: the two ends, the share, and the fact as it is stated. */
export function StakeLine({ group, line }: { group: GroupAnswer; line: GroupAnswer['lines'][number] }) {
  const { texts, language } = useLook();
  const [, select] = useSelection();
  const names = new Map([...group.members, ...group.affiliates].map((entity) => [entity.id, nameIn(language, entity)]));
  const end = (id: string) => (
    <button type="button" className="plain finding-link" onClick={() => select({ kind: 'account', id })}>
      {names.get(id) ?? id}
    </button>
  );
  return (
    <>
      <p className="panel-figure">
        <strong>{share(line.share, line.min, line.max)}</strong>
        <span className="chips">
          {line.control && <span className="chip strong">{texts.values.control.yes}</span>}
          {line.joint && <span className="chip strong">{texts.values.joint}</span>}
        </span>
      </p>
      <p>
        {end(line.ownerId)} → {end(line.ownedId)}
      </p>
      <div className="panel-part">
        <FactPanel key={line.id} kind="stake" id={line.id} />
      </div>
    </>
  );
}
