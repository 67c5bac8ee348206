import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { initials } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** The best route of each of ours, to compare them; a click shows that colleague's alone. */
export function ByColleague({ answer, names }: { answer: RoutesAnswer; names: Names }) {
  const { texts } = useLook();
  const t = texts.routes;
  const [from, setFrom] = useParam('from');
  if (answer.byColleague.length === 0) return null;
  const most = answer.byColleague[0]?.value ?? 1;
  return (
    <section className="routes-one">
      <h3>{t.byColleague(answer.byColleague.length)}</h3>
      <table className="by-colleague">
        <tbody>
          {answer.byColleague.map((route) => {
            const id = route.steps[0] ?? '';
            const name = nameOf(names, 'colleague', id);
            const through = route.steps.slice(1).map((step) => nameOf(names, 'person', step));
            return (
              <tr key={id} className={from === id ? 'chosen' : ''}>
                <td>
                  <button
                    type="button"
                    className="plain by-colleague-name"
                    aria-pressed={from === id}
                    title={from === id ? t.showAll : t.showOnly(name)}
                    onClick={() => setFrom(from === id ? null : id, true)}
                  >
                    <Glyph kind="colleague" size={16} initials={initials(name).slice(0, 1)} /> {name}
                  </button>
                </td>
                <td className="mut by-colleague-way">{through.length > 1 ? through.join(' → ') : t.directly}</td>
                <td className="by-colleague-value">
                  <span>{reachText(route.value, 3)}</span>
                  <i aria-hidden="true">
                    <b style={{ width: `${(route.value / most) * 100}%` }} />
                  </i>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
