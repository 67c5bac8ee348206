import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { nameIn } from '../../core/format/format.ts';
import { fact } from '../../data/facts.ts';
import { search } from '../../data/queries.ts';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

interface PickPersonProps {
  value: string | null;
  label: string;
  onChange(id: string | null): void;
}

/** Chooses a person by name, title, e-mail or pinyin. */
export function PickPerson({ value, label, onChange }: PickPersonProps) {
  const { texts, language } = useLook();
  const t = texts.routes;
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(search(wanted, 50));
  const chosen = useQuery({ ...fact('person', value ?? '', useAsOf()), enabled: value !== null }).data;
  const hits = wanted === '' ? [] : (found.data?.rows ?? []).filter((row) => row.kind === 'person');
  const options = hits.map((row) => ({ value: row.id, label: nameIn(language, row), sub: row.sub }));
  if (value !== null && !options.some((option) => option.value === value)) {
    const seat = chosen?.seats.find((each) => each.inForce);
    const sub = seat
      ? [seat.title, nameIn(language, { name: seat.accountName, nameEn: seat.accountNameEn })]
          .filter(Boolean)
          .join(' · ')
      : null;
    options.push({ value, label: chosen ? nameIn(language, chosen) : value, sub });
  }
  return (
    <Select
      aria-label={label}
      allowClear
      value={value}
      loading={found.isFetching}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      options={options}
      optionRender={({ data }) => (
        <span className="pick">
          {data.label} <span className="mut">{data.sub}</span>
        </span>
      )}
      placeholder={t.choosePerson}
      notFoundContent={wanted === '' ? t.typeName : texts.frame.searchNothing(wanted)}
      onChange={(next: string | undefined) => {
        setText('');
        onChange(next ?? null);
      }}
    />
  );
}
