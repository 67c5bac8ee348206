import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { accountPath } from '../../core/address/address.ts';
import { listed } from '../../core/deal/figure.ts';
import { exactMoney, money, nameIn } from '../../core/format/format.ts';
import { fact, nameOf, namesIn } from '../../data/facts.ts';
import { useAsOf, useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useDeal } from './use-deal.ts';

/** Whose deal it is, how much, how far and until when, and who of ours works on it. */
export function DealSub() {
  const { texts, language } = useLook();
  const href = useHref();
  const { deal } = useDeal();
  const t = texts.deal;
  const record = useQuery(fact('deal', deal.id, useAsOf())).data;
  const ours = record ? record.colleagueIds.map((id) => nameOf(namesIn(language, record), 'colleague', id)) : [];
  const over = deal.outcome === 'won' || deal.outcome === 'lost';
  return (
    <span className="deal-sub">
      <Link to={href(accountPath(deal.accountId))}>
        {nameIn(language, { name: deal.accountName, nameEn: deal.accountNameEn })}
      </Link>
      {deal.amount !== null && (
        <b title={exactMoney(deal.amount, deal.currency, language)}>{money(deal.amount, deal.currency, language)}</b>
      )}
      {over && <span className="chip strong">{texts.deals.outcome[deal.outcome ?? 'open']}</span>}
      {deal.stage && <span>{deal.stage}</span>}
      {deal.closeOn && <span>{over ? t.closed(deal.closeOn) : t.closes(deal.closeOn)}</span>}
      {ours.length > 0 && <span>{t.owners(listed(ours, language))}</span>}
    </span>
  );
}
