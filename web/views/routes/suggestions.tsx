import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { initials, money } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { worstDecisionMakers } from '../../data/people.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { StatusMark } from '../../marks/status-mark.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useParam } from '../../shell/place.ts';
import { Nothing, Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

const SUGGESTED = 12;

/** While nobody is chosen: the decision makers we reach worst, to begin with. */
export function Suggestions() {
  const { texts, language } = useLook();
  const t = texts.routes;
  const go = useGo();
  const [, setTo] = useParam('to');
  const query = useQuery(worstDecisionMakers(useAsOf(), SUGGESTED));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={6} />;
  if (query.data.rows.length === 0) return <Nothing title={t.nobody}>{t.nobodyNext}</Nothing>;
  const names = namesIn(language, query.data);
  return (
    <section className="routes-one">
      <h3>{t.suggestions}</h3>
      <ul className="suggestions">
        {query.data.rows.map((row) => {
          const seat = row.seats[0];
          const name = nameOf(names, 'person', row.personId);
          const sums = row.amounts.map(({ amount, currency }) => money(amount, currency, language)).join(' + ');
          return (
            <li key={row.personId}>
              <button type="button" className="plain" onClick={() => setTo(row.personId, true)}>
                <Glyph kind="person" size={22} initials={initials(name)} />
                <span className="suggestions-name">
                  <b>{name}</b>{' '}
                  <span className="mut">
                    {[seat?.title, seat && nameOf(names, 'account', seat.accountId)].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="mut">{sums}</span>
                <span className="suggestions-reach">
                  {reachText(row.reach.point)} <StatusMark status={row.status} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={() => go('/decision-makers')}>{t.allDecisionMakers}</Button>
      </div>
    </section>
  );
}
