import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { WhiteSpaceListAnswer } from '../../../domain/contract/white-space.ts';
import { nameIn } from '../../core/format/format.ts';
import { account } from '../../data/queries.ts';
import { groupsNamed } from '../../data/white-space.ts';
import { CloseOutlined } from '../../marks/icons.tsx';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import { useColleagueName } from '../standings/choose-group.tsx';
import { ALL, type ChangeChoice, isNarrowed, type ListChoice } from './use-list-filter.ts';
import '../standings/standings.css';

interface ListFiltersProps {
  choice: ListChoice;
  change: ChangeChoice;
  answer: WhiteSpaceListAnswer | undefined;
}

/** What narrows the white space: group, one of ours, product, family, industry. */
export function ListFilters({ choice, change, answer }: ListFiltersProps) {
  const { texts } = useLook();
  const t = texts.whiteSpace;
  const colleague = useColleagueName(choice.colleague ?? null);
  const select = (
    name: 'product' | 'family' | 'industry',
    label: string,
    placeholder: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      className="choose"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={placeholder}
      popupMatchSelectWidth={false}
      value={choice[name] ?? null}
      options={options}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? null })}
    />
  );
  const plain = (values: readonly string[] = []) => values.map((value) => ({ value, label: value }));
  return (
    <div className="view-tools white-space-filters">
      <ChooseGroup value={choice.group ?? null} onChange={(group) => change({ group })} />
      <span className="choose">
        <Reference
          kind="colleague"
          many={false}
          label={t.colleague}
          placeholder={t.allColleagues}
          value={choice.colleague ?? null}
          names={choice.colleague !== undefined && colleague !== null ? { [choice.colleague]: colleague } : {}}
          onChange={(value) => change({ colleague: typeof value === 'string' ? value : null })}
        />
      </span>
      {select(
        'product',
        t.product,
        t.allProducts,
        (answer?.products ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {select('family', t.family, t.allFamilies, plain(answer?.families))}
      {select('industry', t.industry, t.allIndustries, plain(answer?.industries))}
      {isNarrowed(choice) && (
        <Button size="small" type="text" icon={<CloseOutlined />} onClick={() => change(ALL)}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

/** One of all groups, looked up by name. */
function ChooseGroup({ value, onChange }: { value: string | null; onChange(value: string | null): void }) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const asOf = useAsOf();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = useDeferredValue(text.trim());
  const found = useQuery({ ...groupsNamed(wanted), enabled: open });
  const chosen = useQuery({ ...account(value ?? '', asOf), enabled: value !== null });
  const options = (found.data?.rows ?? []).map((row) => ({ value: row.id, label: nameIn(language, row) }));
  if (value !== null && !options.some((option) => option.value === value))
    options.push({ value, label: chosen.data ? nameIn(language, chosen.data) : value });
  return (
    <Select
      className="choose"
      allowClear
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      aria-label={t.group}
      placeholder={t.allGroups}
      popupMatchSelectWidth={false}
      loading={found.isFetching}
      value={value}
      options={options}
      onOpenChange={setOpen}
      onChange={(next: string | null | undefined) => {
        setText('');
        onChange(next ?? null);
      }}
    />
  );
}
