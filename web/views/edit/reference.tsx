import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { factsOf } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';

interface ReferenceProps {
  kind: FactKind;
  many: boolean;
  value?: string | string[] | null;
  /** Names of what is already chosen. */
  names: Record<string, string>;
  disabled?: boolean;
  id?: string;
  /** Instead of the usual invitation to choose. */
  placeholder?: string;
  label?: string;
  /** With the name of the one chosen. */
  onChange?(value: string | string[] | null, name?: string): void;
}

/** Chooses records of a kind by name; what is typed is looked up on the server. */
export function Reference({ kind, many, value, names, disabled, id, placeholder, label, onChange }: ReferenceProps) {
  const { texts, language } = useLook();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<Record<string, string>>({});
  const found = useQuery({ ...factsOf(kind, { q: wanted === '' ? undefined : wanted, limit: 30 }), enabled: open });
  // What an earlier text found is not offered for this one: a quick Enter would take it.
  const fresh = wanted === text.trim() && !found.isPlaceholderData;
  const options = (fresh ? (found.data?.rows ?? []) : []).map((row) => {
    const record: Record<string, unknown> = row;
    const other = language === 'en' ? record['nameEn'] : null;
    return { value: row.factId, label: String(other ?? record['name'] ?? record['title'] ?? row.factId) };
  });
  const chosen = (Array.isArray(value) ? value : value ? [value] : []).map((one) => ({
    value: one,
    label: names[one] ?? picked[one] ?? one,
  }));
  for (const one of chosen) if (!options.some((option) => option.value === one.value)) options.push(one);
  return (
    <Select
      {...(id ? { id } : {})}
      {...(many ? { mode: 'multiple' as const } : {})}
      allowClear
      disabled={disabled ?? false}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      value={many ? (value ?? []) : (value ?? null)}
      options={options}
      {...(fresh && !found.isFetching ? {} : { notFoundContent: texts.frame.loading })}
      placeholder={placeholder ?? texts.edit.choose(texts.values.fact[kind])}
      {...(label ? { 'aria-label': label } : {})}
      onOpenChange={setOpen}
      onChange={(next: string | string[] | null | undefined) => {
        setText('');
        setPicked((before) => ({ ...before, ...Object.fromEntries(options.map((each) => [each.value, each.label])) }));
        onChange?.(next ?? null, options.find((option) => option.value === next)?.label);
      }}
    />
  );
}
