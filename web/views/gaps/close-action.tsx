import { Button, Input, Segmented } from 'antd';
import type { C139Action } from '../../../domain/contract/c139.ts';
import { closingBody, type Found, found, NOTHING_FOUND } from '../../core/gaps/closing-body.ts';
import type { Names } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { FoundFields } from './found-fields.tsx';
import { StepField } from './step-field.tsx';
import { useGapStep } from './use-gap-step.ts';

export type ClosedAction = Pick<
  C139Action,
  'id' | 'dealId' | 'gap' | 'personId' | 'item' | 'template' | 'colleagueId' | 'note'
>;

interface CloseActionProps {
  action: ClosedAction;
  names: Names;
  onDone?(): void;
}

/** Ends an action, and writes with it what was found: an attitude, a meeting, who holds the role, what is said of the item. */
export function CloseAction({ action, names, onDone }: CloseActionProps) {
  const t = useLook().texts.gaps;
  const past = useAsOf() !== undefined;
  const { step, isPending, error } = useGapStep();
  const first: Found = { ...NOTHING_FOUND, note: action.note ?? '', colleagueId: action.colleagueId };
  const [wanted, keep] = useKept(`meridian.close ${action.id}`, found, first);
  const save = async () => {
    const body = closingBody(wanted, action);
    const what = t.closed[wanted.state];
    if ((await step(what, { op: 'close', deal: action.dealId, action: action.id, body })) === null) return;
    keep(first);
    onDone?.();
  };
  return (
    <div className="step-form">
      <div className="whole">
        <Segmented
          aria-label={t.outcome}
          disabled={past}
          value={wanted.state}
          onChange={(state) => keep({ ...wanted, state })}
          options={(['done', 'dropped'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </div>
      {wanted.state === 'done' && (
        <FoundFields action={action} names={names} value={wanted} onChange={keep} disabled={past} />
      )}
      <StepField name={t.note} whole>
        <Input.TextArea
          aria-label={t.note}
          disabled={past}
          placeholder={t.noteHint}
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={wanted.note}
          onChange={(event) => keep({ ...wanted, note: event.target.value })}
        />
      </StepField>
      {past && <p className="whole mut">{t.past}</p>}
      <div className="panel-actions whole">
        <Button type="primary" disabled={past} loading={isPending} onClick={() => void save()}>
          {t.closeDo[wanted.state]}
        </Button>
      </div>
      {error && <Problem error={error} />}
    </div>
  );
}
