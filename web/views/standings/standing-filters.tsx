import { Button } from 'antd';
import { count } from '../../core/format/format.ts';
import type { standingCounts } from '../../core/standings/standing.ts';
import { CloseOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ChooseGroup } from './choose-group.tsx';
import { isFiltered, type StandingFilter } from './use-standing-filter.ts';

interface StandingFiltersProps {
  filter: StandingFilter;
  change(part: Partial<StandingFilter>): void;
  counts: ReturnType<typeof standingCounts>;
}

/** Which open deals are looked at: group, one of ours, zone, and only those that lie still. */
export function StandingFilters({ filter, change, counts }: StandingFiltersProps) {
  const { texts, language } = useLook();
  const t = texts.standings;
  const toggle = (on: boolean) => (on ? 'chip plain strong' : 'chip plain');
  return (
    <div className="view-tools standing-filters">
      <ChooseGroup filter={filter} change={change} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="chips" role="group" aria-label={t.zones}>
        {counts.zones.map(({ zone, deals }) => (
          <button
            key={zone}
            type="button"
            className={toggle(filter.zone === zone)}
            aria-pressed={filter.zone === zone}
            title={t.zoneHint}
            onClick={() => change({ zone: filter.zone === zone ? null : zone })}
          >
            {texts.c139.zone[zone]} {count(deals, language)}
          </button>
        ))}
        <button
          type="button"
          className={toggle(filter.idle)}
          aria-pressed={filter.idle}
          onClick={() => change({ idle: !filter.idle })}
        >
          {t.idleCount(counts.idle)}
        </button>
      </div>
      {isFiltered(filter) && (
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          onClick={() => change({ group: null, colleague: null, zone: null, idle: false })}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
}
