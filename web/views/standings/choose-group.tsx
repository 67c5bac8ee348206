import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import { nameIn } from '../../core/format/format.ts';
import { groupsIn } from '../../core/standings/standing.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { dealStandings } from '../../data/c139.ts';
import { fact } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import type { StandingFilter } from './use-standing-filter.ts';
import './standings.css';

interface ChooseProps {
  filter: Pick<StandingFilter, 'group' | 'colleague'>;
  change(part: Partial<Pick<StandingFilter, 'group' | 'colleague'>>): void;
}

/** Chooses a group that has an open deal, and one of ours. */
export function ChooseGroup({ filter, change }: ChooseProps) {
  const { texts, language } = useLook();
  const t = texts.standings;
  const query = useInfiniteQuery(dealStandings({}, useAsOf()));
  useAllPages(query);
  const groups = useMemo(
    () =>
      groupsIn(query.data?.pages.flatMap((page) => page.rows) ?? [])
        .map((group) => ({ value: group.id, label: nameIn(language, group) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [query.data, language],
  );
  const colleague = useColleagueName(filter.colleague);
  return (
    <>
      <Select
        className="choose"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t.group}
        placeholder={t.allGroups}
        value={filter.group}
        options={groups}
        onChange={(group?: string) => change({ group: group ?? null })}
      />
      <span className="choose">
        <Reference
          kind="colleague"
          many={false}
          label={t.colleague}
          placeholder={t.allColleagues}
          value={filter.colleague}
          names={filter.colleague !== null && colleague !== null ? { [filter.colleague]: colleague } : {}}
          onChange={(value) => change({ colleague: typeof value === 'string' ? value : null })}
        />
      </span>
    </>
  );
}

/** The name of one of ours; null while it is not known. */
export function useColleagueName(id: string | null): string | null {
  const asOf = useAsOf();
  const query = useQuery({ ...fact('colleague', id ?? '', asOf), enabled: id !== null });
  return id !== null && query.data ? query.data.name : null;
}
