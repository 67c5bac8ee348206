import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useRef, useState } from 'react';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { ROLES } from '../../../domain/facts/person.ts';
import { factId } from '../../../domain/facts/registry.ts';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { decisionWrite, leaveChainWrite } from '../../core/power-map/writes.ts';
import { fact } from '../../data/facts.ts';
import { Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { BasisLine } from './basis.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { useEdits } from './use-edits.tsx';

interface DealPartProps extends MapPanelProps {
  person: MapPerson;
  deal: NonNullable<PowerMapAnswer['deal']>;
}

/** Attitude, roles and power in the deal the map shows; each is written as soon as it is chosen. */
export function DealPart({ person, deal, model }: DealPartProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const asOf = useAsOf();
  const id = factId('decision', { dealId: deal.id, personId: person.id });
  const stated = useQuery({ ...fact('decision', id, asOf), enabled: person.inChain }).data;
  const name = model.named('person', person.id);
  const set = (what: string, patch: Parameters<typeof decisionWrite>[2]) =>
    run(what, (basis) => [decisionWrite(deal.id, person, patch, basis)]);
  return (
    <Part title={t.inDeal(deal.name)} aside={stated && <Origin {...stated} />}>
      {!person.inChain && <p className="panel-empty">{t.notInChain}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="attitude-choice" role="group" aria-label={t.attitude}>
        {[...ATTITUDES, null].map((attitude) => {
          const word = texts.reach.attitude[attitude ?? 'unknown'] ?? '';
          const held = person.inChain && person.attitude === attitude;
          return (
            <button
              key={attitude ?? 'unknown'}
              type="button"
              className={held ? 'plain held' : 'plain'}
              aria-pressed={held}
              disabled={busy}
              onClick={() => !held && void set(t.did.attitude(name, word), { attitude })}
            >
              <AttitudeMark attitude={attitude} name={false} size={22} />
            </button>
          );
        })}
        <span>{person.inChain ? texts.reach.attitude[person.attitude ?? 'unknown'] : ''}</span>
      </div>
      <div className="deal-fields">
        <Select
          mode="multiple"
          aria-label={t.role}
          placeholder={t.role}
          disabled={busy}
          value={person.roles}
          options={ROLES.map((value) => ({ value, label: `${texts.reach.role[value]} ${value}` }))}
          onChange={(roles) => void set(t.did.roles(name), { roles })}
        />
        <PowerInput
          key={person.power}
          power={person.power}
          disabled={busy}
          onPower={(power) => set(t.did.power(name, String(power ?? texts.values.unknown)), { power })}
        />
      </div>
      <p className="map-basis">
        <span className="mut">{t.basis}</span> <BasisLine />
        {person.inChain && (
          <Button
            size="small"
            type="text"
            disabled={busy}
            onClick={() => void run(t.did.leaveChain(name), () => [leaveChainWrite(deal.id, person.id)])}
          >
            {t.leaveChain}
          </Button>
        )}
      </p>
    </Part>
  );
}

/** Power is written when the field is left or Enter is pressed, not while it is typed. */
function PowerInput({
  power,
  disabled,
  onPower,
}: {
  power: number | null;
  disabled: boolean;
  /** False where it was not written. */
  onPower(power: number | null): Promise<boolean>;
}) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [refused, setRefused] = useState(0);
  // Whatever asks takes the focus away, which ends the typing a second time.
  const asked = useRef(false);
  const done = async ({ target }: { target: EventTarget }) => {
    const text = target instanceof HTMLInputElement ? target.value.trim() : '';
    const next = text === '' ? null : Math.round(Number(text));
    if (asked.current || next === power || (next !== null && !(next >= 0 && next <= 100))) return;
    asked.current = true;
    const written = await onPower(next);
    asked.current = false;
    // What was not written is not shown either.
    if (!written) setRefused((now) => now + 1);
  };
  return (
    <InputNumber
      key={refused}
      aria-label={t.power}
      prefix={<span className="mut">{t.power}</span>}
      min={0}
      max={100}
      precision={0}
      disabled={disabled}
      {...(power === null ? {} : { defaultValue: power })}
      placeholder="—"
      onBlur={(event) => void done(event)}
      onPressEnter={(event) => {
        // Else the same key closes the dialog that asks, since its first button has the focus by then.
        event.preventDefault();
        void done(event);
      }}
    />
  );
}
