import { Segmented } from 'antd';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import type { MapChoice } from '../../data/power-map.ts';
import { useParam } from '../../shell/place.ts';
import { useTexts } from '../../shell/settings.tsx';
import { DealChoice } from './deal-choice.tsx';

interface MapActionsProps {
  map: PowerMapAnswer;
  choice: MapChoice;
  setDeal(deal: string | null): void;
}

/** Whose seats, and which deal's attitudes. */
export function MapActions({ map, choice, setDeal }: MapActionsProps) {
  const { powerMap: t } = useTexts();
  const [, setScope] = useParam('scope');
  return (
    <>
      <DealChoice map={map} scope={choice.scope} deal={choice.deal} onDeal={setDeal} />
      <Segmented
        aria-label={t.scope}
        value={choice.scope}
        options={[
          { value: 'account', label: t.scopeAccount },
          { value: 'group', label: t.scopeGroup },
        ]}
        onChange={(value) => setScope(value === 'group' ? 'group' : null, true)}
      />
    </>
  );
}
