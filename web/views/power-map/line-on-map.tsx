import { useQuery } from '@tanstack/react-query';
import { decimal } from '../../core/format/format.ts';
import type { PersonLine } from '../../core/power-map/map-lines.ts';
import { fact } from '../../data/facts.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { BasisLine } from './basis.tsx';
import { LineRows } from './influence-part.tsx';
import type { MapPanelProps } from './map-inspector.tsx';

/** A line of the map, and each statement it stands for. */
export function LineOnMap(props: MapPanelProps & { lines: readonly PersonLine[] }) {
  const { lines, model, onGo } = props;
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const words: Record<string, string> = texts.values.choice;
  const asOf = useAsOf();
  const [first] = lines;
  const id = lines.length === 1 ? (first?.factId ?? null) : null;
  const stated = useQuery({ ...fact('influence', id ?? '', asOf), enabled: id !== null }).data;
  if (!first) return null;
  const end = (personId: string) => {
    const node = model.nodeOf({ kind: 'person', id: personId });
    return (
      <button type="button" className="plain finding-link" disabled={!node} onClick={() => node && onGo(node)}>
        {model.named('person', personId)}
      </button>
    );
  };
  const assumed = first.kind === 'assumed';
  return (
    <>
      <Head
        title={t.line[first.kind]}
        what={
          lines.length === 1 && first.influence && first.kind === 'influence' ? (words[first.influence] ?? null) : null
        }
      />
      {lines.length === 1 && (
        <Part title={t.line[first.kind]} aside={assumed ? t.inferred : <Origin {...first} />}>
          <table className="lines">
            <tbody>
              <tr>
                <td className="mut">{first.kind === 'conflict' ? t.from : t.fromPerson}</td>
                <td>{end(first.from)}</td>
              </tr>
              <tr>
                <td className="mut">{first.kind === 'conflict' ? t.to : t.toPerson}</td>
                <td>{end(first.to)}</td>
              </tr>
              <tr>
                <td className="mut">{t.weight}</td>
                <td>{decimal(first.weight, language)}</td>
              </tr>
              {stated?.evidence && (
                <tr>
                  <td className="mut">{texts.columns.evidence}</td>
                  <td>{stated.evidence}</td>
                </tr>
              )}
            </tbody>
          </table>
          {assumed && <p className="panel-empty">{t.toneWhy.assumed}</p>}
        </Part>
      )}
      {!assumed && (
        <Part title={t.edit}>
          <LineRows {...props} title={`${model.named('person', first.from)} →`} lines={lines} other={({ to }) => to} />
          <p className="map-basis">
            <span className="mut">{t.basis}</span> <BasisLine />
          </p>
        </Part>
      )}
    </>
  );
}
