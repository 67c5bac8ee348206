import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { money } from '../../core/format/format.ts';
import { factsOf } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { DEALS } from './choice.ts';

const NONE = '';

interface DealChoiceProps {
  map: PowerMapAnswer;
  scope: 'account' | 'group';
  deal: string | null;
  onDeal(deal: string | null): void;
}

/** Whose roles, attitudes and reach the map shows: a deal of the accounts on it, the open and large ones first. */
export function DealChoice({ map, scope, deal, onDeal }: DealChoiceProps) {
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const q = useDeferredValue(text.trim());
  const query = { limit: DEALS, q: q === '' ? undefined : q, accountId: scope === 'account' ? map.id : undefined };
  const found = useQuery({ ...factsOf('deal', query), enabled: open });
  const options = useMemo(() => {
    const accounts = new Set(map.accounts.map(({ id }) => id));
    const words: Record<string, string> = texts.values.choice;
    const rows = (found.data?.rows ?? []).filter((row) => accounts.has(row.accountId));
    const isOpen = (row: (typeof rows)[number]) => row.outcome === 'open';
    rows.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (b.amount ?? 0) - (a.amount ?? 0));
    const listed = rows.map((row) => ({
      value: row.factId,
      label: row.name,
      about: [money(row.amount, row.currency, language), row.outcome && words[row.outcome]].filter(Boolean).join(' · '),
    }));
    if (map.deal && map.deal.id === deal && !listed.some(({ value }) => value === deal))
      listed.unshift({
        value: map.deal.id,
        label: map.deal.name,
        about: money(map.deal.amount, map.deal.currency, language),
      });
    return [{ value: NONE, label: t.noDeal, about: '' }, ...listed];
  }, [found.data, map, deal, texts, t, language]);
  return (
    <Select
      className="deal-choice"
      aria-label={t.deal}
      value={deal ?? NONE}
      options={options}
      popupMatchSelectWidth={340}
      loading={found.isFetching}
      onOpenChange={setOpen}
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      optionRender={({ data }) => (
        <span className="deal-option">
          <span className="clip">{data.label}</span>
          <span className="mut">{data.about}</span>
        </span>
      )}
      onChange={(value) => {
        setText('');
        onDeal(value === NONE ? null : value);
      }}
    />
  );
}
