import { Button, Checkbox, Popover } from 'antd';
import { LAYERS, ROLES } from '../../../domain/facts/person.ts';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import { FilterOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { FilterModel } from './choice.ts';

const STATUSES = ['reached', 'weak', 'unreached'] as const;

/** What is singled out on the map and in the table; the rest fades. */
export function MapFilterButton({ model, deal }: { model: FilterModel; deal: boolean }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { filter, set, active } = model;
  const group = (
    title: string,
    options: { value: string; label: string | undefined }[],
    value: readonly string[],
    onChange: (values: string[]) => void,
  ) => (
    <div>
      <h3>{title}</h3>
      <Checkbox.Group options={options} value={[...value]} onChange={onChange} />
    </div>
  );
  const attitudes = [...ATTITUDES.map(String), 'unknown'];
  return (
    <>
      {active && (
        <button
          type="button"
          className="chip strong plain"
          onClick={() => {
            set.layers([]);
            set.attitudes([]);
            set.statuses([]);
            set.roles([]);
            set.chain(false);
          }}
        >
          {t.clearFilter} ×
        </button>
      )}
      <Popover
        trigger="click"
        placement="bottomLeft"
        content={
          <div className="map-filter">
            {group(
              t.filterLayer,
              [...LAYERS, 'unknown' as const].map((value) => ({ value, label: texts.values.choice[value] })),
              filter.layers,
              set.layers,
            )}
            {group(
              t.filterReach,
              STATUSES.map((value) => ({ value, label: texts.reach.status[value] })),
              filter.statuses,
              set.statuses,
            )}
            {deal &&
              group(
                t.filterAttitude,
                attitudes.map((value) => ({ value, label: texts.reach.attitude[value] })),
                filter.attitudes,
                set.attitudes,
              )}
            {deal &&
              group(
                t.filterRole,
                ROLES.map((value) => ({ value, label: texts.reach.role[value] })),
                filter.roles,
                set.roles,
              )}
            {deal && (
              <Checkbox checked={filter.chain} onChange={(event) => set.chain(event.target.checked)}>
                {t.chainOnly}
              </Checkbox>
            )}
          </div>
        }
      >
        <Button type="text" icon={<FilterOutlined />}>
          {t.filter}
        </Button>
      </Popover>
    </>
  );
}
