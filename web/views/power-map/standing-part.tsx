import { useState } from 'react';
import { percent } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';

/** Rank by title and rank by influence side by side, and how much he stands between others; a click says how each is found. */
export function StandingPart({ person, model: { map } }: MapPanelProps & { person: MapPerson }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [why, setWhy] = useState<string | null>(null);
  const standing = map.standing.find(({ personId }) => personId === person.id);
  if (!standing) return null;
  const { formal, layer, distance, informal, informalRank, broker } = standing;
  const difference = map.differences.find(({ personId }) => personId === person.id)?.kind;
  const words: Record<string, string> = texts.values.choice;
  const kind = map.standingKind === null ? t.noKind : (words[map.standingKind] ?? map.standingKind);
  const rows = [
    {
      key: 'formal',
      name: t.formal,
      value:
        formal === null || distance === null
          ? texts.values.unknown
          : t.formalText(String(formal), texts.values.choice[layer ?? 'unknown'], String(distance)),
      why: t.formalWhy,
    },
    {
      key: 'informal',
      name: t.informal,
      value: informalRank === null ? t.notStated(kind) : t.informalText(String(informalRank), score(informal, 3)),
      why: t.informalWhy(kind),
    },
    {
      key: 'broker',
      name: t.broker,
      value: percent(broker),
      why: map.brokerError > 0 ? `${t.brokerWhy} ${t.brokerError(percent(map.brokerError))}` : t.brokerWhy,
    },
  ];
  return (
    <Part title={t.standing} aside={difference && t.difference[difference]}>
      <table className="lines">
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="standing-row">
                <span className="mut">{row.name}</span>
                <button
                  type="button"
                  className="door"
                  aria-expanded={why === row.key}
                  onClick={() => setWhy(why === row.key ? null : row.key)}
                >
                  {row.value}
                </button>
                {why === row.key && (
                  <p className="sub">
                    {row.why} {t.neverPower}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
