import { useState } from 'react';
import { DASH, decimal, percent } from '../../core/format/format.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';

/** Rank by title and rank by influence side by side, and how much he stands between others; a click says how each is found. */
export function StandingPart({ person, model: { map } }: MapPanelProps & { person: MapPerson }) {
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const [why, setWhy] = useState<string | null>(null);
  const standing = map.standing.find(({ personId }) => personId === person.id);
  if (!standing) return null;
  const difference = map.differences.find(({ personId }) => personId === person.id)?.kind;
  const words: Record<string, string> = texts.values.choice;
  const kind = map.standingKind === null ? t.noKind : (words[map.standingKind] ?? map.standingKind);
  const rows = [
    {
      key: 'formal',
      name: t.formal,
      value:
        standing.formal === null
          ? DASH
          : t.formalText(
              String(standing.formal),
              texts.values.choice[standing.layer ?? 'unknown'],
              String(standing.distance),
            ),
      why: t.formalWhy,
    },
    {
      key: 'informal',
      name: t.informal,
      value:
        standing.informal === null
          ? DASH
          : t.informalText(String(standing.informalRank), decimal(standing.informal, language, 3)),
      why: t.informalWhy(kind),
    },
    {
      key: 'broker',
      name: t.broker,
      value: standing.broker === null ? DASH : percent(standing.broker),
      why: t.brokerWhy,
    },
  ];
  return (
    <Part title={t.standing} aside={difference && t.difference[difference]}>
      <table className="lines">
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="mut">{row.name}</td>
              <td>
                <button
                  type="button"
                  className="door"
                  aria-expanded={why === row.key}
                  onClick={() => setWhy(why === row.key ? null : row.key)}
                >
                  {row.value}
                </button>
                {why === row.key && (
                  <div className="sub">
                    {row.why} {t.neverPower}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
