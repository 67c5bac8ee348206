import { Button } from 'antd';
import { decimal } from '../../core/format/format.ts';
import type { PersonLine } from '../../core/power-map/map-lines.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { removeLineWrite } from '../../core/power-map/writes.ts';
import { Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { DeleteOutlined, EditOutlined, PlusOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { useEdits } from './use-edits.tsx';

/** Whom a person influences, who influences him, and with whom he is in conflict; each with where it is known from. */
export function InfluencePart(props: MapPanelProps & { person: MapPerson }) {
  const { person, model, onForm } = props;
  const { texts } = useLook();
  const t = texts.powerMap;
  const lines = model.map.lines.filter(
    ({ kind, from, to }) => kind !== 'assumed' && (from === person.id || to === person.id),
  );
  const out = lines.filter(({ kind, from }) => kind === 'influence' && from === person.id);
  const into = lines.filter(({ kind, to }) => kind === 'influence' && to === person.id);
  const against = lines.filter(({ kind }) => kind === 'conflict');
  return (
    <Part
      title={t.influencesTitle}
      aside={
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined />}
          aria-label={t.newLine}
          title={t.newLine}
          onClick={() => onForm({ form: 'line', from: person.id, to: null, line: null })}
        />
      }
    >
      {lines.length === 0 && <p className="panel-empty">{t.noInfluences}</p>}
      <LineRows {...props} title={t.influencesOut} lines={out} other={({ to }) => to} />
      <LineRows {...props} title={t.influencesIn} lines={into} other={({ from }) => from} />
      <LineRows
        {...props}
        title={t.conflicts}
        lines={against}
        other={({ from, to }) => (from === person.id ? to : from)}
      />
    </Part>
  );
}

interface LineRowsProps extends MapPanelProps {
  title: string;
  lines: readonly PersonLine[];
  /** The person at the other end. */
  other(line: PersonLine): string;
}

/** Stated lines as rows, to look at, change and remove. */
export function LineRows({ title, lines, other, model, onGo, onForm }: LineRowsProps) {
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const words: Record<string, string> = texts.values.choice;
  if (lines.length === 0) return null;
  const remove = (line: PersonLine) => {
    const what = t.did.removeLine(model.named('person', line.from), model.named('person', line.to));
    void run(what, () => removeLineWrite(line));
  };
  return (
    <table className="lines map-lines-table">
      <caption>{title}</caption>
      <tbody>
        {lines.map((line) => {
          const id = other(line);
          const node = model.nodeOf({ kind: 'person', id });
          const name = model.named('person', id);
          return (
            <tr key={line.factId}>
              <td>
                <button
                  type="button"
                  className="plain finding-link"
                  disabled={!node}
                  onClick={() => node && onGo(node)}
                >
                  {name}
                </button>{' '}
                <b>{decimal(line.weight, language)}</b>
                <div className="sub">
                  {line.influence && line.kind !== 'conflict' && `${words[line.influence]} · `}
                  <Origin {...line} />
                </div>
              </td>
              <td className="nowrap">
                <Button
                  size="small"
                  type="text"
                  icon={<EditOutlined />}
                  aria-label={`${t.changeLine}: ${name}`}
                  onClick={() => onForm({ form: 'line', from: line.from, to: line.to, line })}
                />
                <Button
                  size="small"
                  type="text"
                  disabled={busy}
                  icon={<DeleteOutlined />}
                  aria-label={`${t.remove}: ${name}`}
                  onClick={() => remove(line)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
