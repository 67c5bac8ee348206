import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { nameIn } from '../../core/format/format.ts';
import { account } from '../../data/queries.ts';
import { CloseOutlined } from '../../marks/icons.tsx';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import { useColleagueName } from '../standings/choose-group.tsx';
import { type ChangeFilter, isNarrowed, NOTHING_CHOSEN, type ScoreFilter } from './use-score-filter.ts';

interface ScoreFiltersProps {
  model: ScoreModelId;
  filter: ScoreFilter;
  change: ChangeFilter;
  /** Industries and countries seen so far; others can be typed. */
  known: { industries: readonly string[]; countries: readonly string[] };
}

/** Accounts or groups, and which of them. */
export function ScoreFilters({ model, filter, change, known }: ScoreFiltersProps) {
  const t = useLook().texts.scores;
  return (
    <div className="view-tools">
      <Segmented
        aria-label={t.level}
        value={filter.level}
        options={(['account', 'group'] as const).map((value) => ({ value, label: t.levels[value] }))}
        onChange={(level) => change({ level })}
      />
      <ChooseGroup value={filter.group} onChange={(group) => change({ group })} />
      <ChooseColleague value={filter.colleague} onChange={(colleague) => change({ colleague })} />
      <Words
        label={t.industry}
        placeholder={t.allIndustries}
        value={filter.industries}
        known={known.industries}
        onChange={(industries) => change({ industries })}
      />
      <Words
        label={t.country}
        placeholder={t.allCountries}
        value={filter.countries}
        known={known.countries}
        onChange={(countries) => change({ countries })}
      />
      {model === 'rfm' && <OfRfm filter={filter} change={change} />}
      {isNarrowed(filter) && (
        <Button size="small" type="text" icon={<CloseOutlined />} onClick={() => change(NOTHING_CHOSEN)}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

function OfRfm({ filter, change }: Pick<ScoreFiltersProps, 'filter' | 'change'>) {
  const t = useLook().texts.scores;
  const choice = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  const chosen = (value: string) => (value === 'model' ? null : value);
  return (
    <>
      <Select
        aria-label={t.window}
        title={t.window}
        popupMatchSelectWidth={false}
        value={filter.window ?? 'model'}
        options={choice(t.windows)}
        onChange={(value) => change({ window: chosen(value) })}
      />
      <Select
        aria-label={t.recency}
        title={t.recency}
        popupMatchSelectWidth={false}
        value={filter.recency ?? 'model'}
        options={choice(t.recencies)}
        onChange={(value) => change({ recency: chosen(value) })}
      />
    </>
  );
}

interface ChooseProps {
  value: string | null;
  onChange(value: string | null): void;
}

function ChooseGroup({ value, onChange }: ChooseProps) {
  const { texts, language } = useLook();
  const root = useQuery({ ...account(value ?? '', useAsOf()), enabled: value !== null }).data;
  return (
    <span className="choose">
      <Reference
        kind="account"
        many={false}
        label={texts.scores.group}
        placeholder={texts.scores.allGroups}
        value={value}
        names={value !== null && root ? { [value]: nameIn(language, root) } : {}}
        onChange={(next) => onChange(typeof next === 'string' ? next : null)}
      />
    </span>
  );
}

function ChooseColleague({ value, onChange }: ChooseProps) {
  const t = useLook().texts.scores;
  const name = useColleagueName(value);
  return (
    <span className="choose">
      <Reference
        kind="colleague"
        many={false}
        label={t.colleague}
        placeholder={t.allColleagues}
        value={value}
        names={value !== null && name !== null ? { [value]: name } : {}}
        onChange={(next) => onChange(typeof next === 'string' ? next : null)}
      />
    </span>
  );
}

interface WordsProps {
  label: string;
  placeholder: string;
  value: readonly string[];
  known: readonly string[];
  onChange(value: string[]): void;
}

function Words({ label, placeholder, value, known, onChange }: WordsProps) {
  return (
    <span className="choose narrow">
      <Select
        mode="tags"
        allowClear
        maxTagCount="responsive"
        popupMatchSelectWidth={false}
        aria-label={label}
        placeholder={placeholder}
        value={[...value]}
        tokenSeparators={[',', '，']}
        options={[...new Set([...known, ...value])].sort().map((each) => ({ value: each, label: each }))}
        onChange={onChange}
      />
    </span>
  );
}
