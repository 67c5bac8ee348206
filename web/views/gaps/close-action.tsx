import { Button, Input, Segmented } from 'antd';
import { z } from 'zod';
import type { C139Action } from '../../../domain/contract/c139.ts';
import { codeOfAction } from '../../core/c139/action-code.ts';
import { closingOf } from '../../core/c139/close-draft.ts';
import type { Names } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { FoundFields } from './found-fields.tsx';
import { StepField } from './step-field.tsx';
import { useGapStep } from './use-gap-step.ts';

export const closing = z.object({
  state: z.enum(['done', 'dropped']),
  note: z.string(),
  /** Of ours, who met the person. */
  colleagueId: z.string().nullable(),
  channel: z.enum(['visit', 'meeting', 'call']),
  attitude: z.number().nullable(),
  /** Who holds the role. */
  personId: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
});
export type Closing = z.infer<typeof closing>;

interface CloseActionProps {
  action: C139Action;
  names: Names;
  onDone?(): void;
}

/** Ends an action in place: done with what was found, or dropped with why. What is not written yet survives leaving the page. */
export function CloseAction({ action, names, onDone }: CloseActionProps) {
  const { texts } = useLook();
  const t = texts.gaps;
  const past = useAsOf() !== undefined;
  const { step, isPending, error } = useGapStep();
  const first: Closing = {
    state: 'done',
    note: action.note ?? '',
    colleagueId: action.colleagueId,
    channel: 'meeting',
    attitude: null,
    personId: null,
    value: null,
  };
  const [wanted, keep] = useKept(`meridian.close ${action.id}`, closing, first);
  const body = closingOf({ personId: action.personId, action: { code: codeOfAction(action) } }, wanted);
  const save = async () => {
    if (!body) return;
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
      <StepField name={wanted.state === 'done' ? t.note : texts.dealC139.whyDropped} whole>
        <Input.TextArea
          aria-label={wanted.state === 'done' ? t.note : texts.dealC139.whyDropped}
          disabled={past}
          placeholder={t.noteHint}
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={wanted.note}
          onChange={(event) => keep({ ...wanted, note: event.target.value })}
        />
      </StepField>
      {body === null && !past && (
        <p className="whole mut">
          {wanted.state === 'done' ? texts.dealC139.foundMissing : texts.dealC139.whyDroppedMissing}
        </p>
      )}
      {past && <p className="whole mut">{t.past}</p>}
      <div className="panel-actions whole">
        <Button type="primary" disabled={past || body === null} loading={isPending} onClick={() => void save()}>
          {t.closeDo[wanted.state]}
        </Button>
      </div>
      {error && <Problem error={error} />}
    </div>
  );
}
