import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { HangingAnswer } from '../../../domain/contract/hanging.ts';
import { dealPath, personPath } from '../../core/address/address.ts';
import { money } from '../../core/format/format.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { hanging } from '../../data/people.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { ScissorOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** The open deals in which a key person is not reached without this person, with the money. */
export function Hanging({ id }: { id: string }) {
  const { texts, language } = useLook();
  const query = useQuery(hanging(id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={3} />;
  const t = texts.personPage;
  if (query.data.deals.length === 0) return <p className="panel-empty">{t.hangingNothing}</p>;
  return <HangingDeals found={query.data} names={namesIn(language, query.data)} />;
}

export function HangingDeals({ found, names }: { found: Omit<HangingAnswer, 'names' | 'namesEn'>; names: Names }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const href = useHref();
  const sums = found.amounts.map(({ amount, currency }) => money(amount, currency, language)).join(' + ');
  return (
    <>
      <p className="panel-figure">
        <ScissorOutlined />
        <strong>{sums === '' ? t.amountUnknown : `${found.unstated > 0 ? '≥ ' : ''}${sums}`}</strong>
        <span className="mut">{t.hangingSub(found.deals.length)}</span>
      </p>
      <table className="lines">
        <tbody>
          {found.deals.map((deal) => (
            <tr key={deal.id}>
              <td>
                <Glyph kind="deal" size={12} /> <Link to={href(dealPath(deal.id))}>{deal.name}</Link>
                <div className="sub">
                  {t.cuts}{' '}
                  {deal.cuts.map((cut, at) => (
                    <span key={cut}>
                      {at > 0 && ', '}
                      <Link to={href(personPath(cut))}>{nameOf(names, 'person', cut)}</Link>
                    </span>
                  ))}
                </div>
              </td>
              <td className="nowrap">{money(deal.amount, deal.currency, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
