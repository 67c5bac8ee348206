import { Button } from 'antd';
import { day, decimal } from '../../core/format/format.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { removeTieWrite } from '../../core/power-map/writes.ts';
import { Part } from '../../inspector/head.tsx';
import { Glyph } from '../../marks/glyph.tsx';
import { DeleteOutlined, EditOutlined, PlusOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { useEdits } from './use-edits.tsx';

interface TiesPartProps extends MapPanelProps {
  person: MapPerson;
  stated: readonly { colleagueId: string; name: string; strength: number; observedOn: string | null }[];
}

/** Who of ours knows him: the best tie as it counts today, and the stated ones, which can be changed. */
export function TiesPart({ person, stated, model, onForm }: TiesPartProps) {
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const name = model.named('person', person.id);
  const form = (colleagueId: string | null, strength: number | null) =>
    onForm({ form: 'tie', personId: person.id, colleagueId, strength });
  return (
    <Part
      title={t.ties}
      aside={
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined />}
          aria-label={t.addTie}
          title={t.addTie}
          onClick={() => form(null, null)}
        />
      }
    >
      {person.tie ? (
        <p className="best-tie">
          <Glyph kind="colleague" size={12} />{' '}
          {t.tieSpoken(decimal(person.tie.strength, language), model.named('colleague', person.tie.colleagueId))}
          {!person.tie.sure && <span className="mut"> · {t.inferred}</span>}
        </p>
      ) : (
        <p className="panel-empty">{t.noTie}</p>
      )}
      <table className="lines">
        <tbody>
          {stated.map((tie) => (
            <tr key={tie.colleagueId}>
              <td>
                {tie.name} <b>{decimal(tie.strength, language)}</b> <span className="sub">{day(tie.observedOn)}</span>
              </td>
              <td className="nowrap">
                <Button
                  size="small"
                  type="text"
                  icon={<EditOutlined />}
                  aria-label={`${t.editTie}: ${tie.name}`}
                  onClick={() => form(tie.colleagueId, tie.strength)}
                />
                <Button
                  size="small"
                  type="text"
                  disabled={busy}
                  icon={<DeleteOutlined />}
                  aria-label={`${t.remove}: ${tie.name}`}
                  onClick={() => void run(t.did.removeTie(name), () => [removeTieWrite(tie.colleagueId, person.id)])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
