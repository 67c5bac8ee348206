import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { dealPath, powerMapPath, type Selection } from '../../core/address/address.ts';
import { money } from '../../core/format/format.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { decisionMakers } from '../../data/people.ts';
import { Part } from '../../inspector/head.tsx';
import { Inspector } from '../../inspector/inspector.tsx';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { Glyph } from '../../marks/glyph.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** A decision maker of the audit: the route to him, his deals, where to see him. */
export function AuditInspector({ groupId, selection }: { groupId: string | null; selection: Selection }) {
  const { language } = useLook();
  const pages = useInfiniteQuery(decisionMakers(groupId, useAsOf())).data?.pages ?? [];
  const page = pages.find((each) => each.rows.some((row) => row.personId === selection.id));
  const row = page?.rows.find((each) => each.personId === selection.id);
  if (selection.kind !== 'person' || !page || !row) return <Inspector selection={selection} />;
  return (
    <Inspector selection={selection}>
      <ReachPart personId={row.personId} />
      <RowDeals row={row} names={namesIn(language, page)} />
    </Inspector>
  );
}

function RowDeals({ row, names }: { row: DecisionMakerRow; names: Names }) {
  const { texts, language } = useLook();
  const href = useHref();
  const accounts = [...new Set(row.seats.map((seat) => seat.accountId))];
  return (
    <>
      {row.deals.length > 0 && (
        <Part title={texts.account.deals}>
          <table className="lines">
            <tbody>
              {row.deals.map((deal) => (
                <tr key={deal.dealId}>
                  <td>
                    <Glyph kind="deal" size={12} /> <Link to={href(dealPath(deal.dealId))}>{deal.name}</Link>
                  </td>
                  <td>{money(deal.amount, deal.currency, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {accounts.length > 0 && (
        <Part title={texts.audit.powerMaps}>
          <p className="chips">
            {accounts.map((id) => (
              <Link key={id} className="chip" to={href(powerMapPath(id))}>
                {nameOf(names, 'account', id)}
              </Link>
            ))}
          </p>
        </Part>
      )}
    </>
  );
}
