import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { z } from 'zod';
import { gapKey } from '../../../domain/c139/gap.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import type { Names } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { Reference } from '../edit/reference.tsx';
import { StepField } from './step-field.tsx';
import { useGapStep } from './use-gap-step.ts';

const draft = z.object({ colleagueId: z.string().nullable(), dueOn: z.string().nullable(), note: z.string() });

interface TakeUpProps {
  dealId: string;
  gap: C139Gap;
  names: Names;
  onDone?(): void;
}

/** Takes up a gap: who does it, by when, and what was agreed. What is not written yet survives leaving the page. */
export function TakeUp({ dealId, gap, names, onDone }: TakeUpProps) {
  const { texts } = useLook();
  const t = texts.gaps;
  const past = useAsOf() !== undefined;
  const { step, isPending, error } = useGapStep();
  const first = { colleagueId: gap.action.colleagueId, dueOn: gap.action.dueOn, note: '' };
  const [wanted, keep] = useKept(`meridian.take-up ${dealId} ${gapKey(gap)}`, draft, first);
  const save = async () => {
    const { kind, role, personId, item } = gap;
    const body = { ...wanted, note: wanted.note.trim() || null, kind, role, personId, item };
    if ((await step(t.takenUp, { op: 'takeUp', deal: dealId, body })) === null) return;
    keep(first);
    onDone?.();
  };
  return (
    <div className="step-form">
      <StepField name={t.owner}>
        <Reference
          kind="colleague"
          many={false}
          label={t.owner}
          disabled={past}
          value={wanted.colleagueId}
          names={names['colleague'] ?? {}}
          onChange={(value) => keep({ ...wanted, colleagueId: typeof value === 'string' ? value : null })}
        />
      </StepField>
      <StepField name={t.due}>
        <DatePicker
          aria-label={t.due}
          disabled={past}
          value={wanted.dueOn ? dayjs(wanted.dueOn) : null}
          onChange={(value) => keep({ ...wanted, dueOn: value?.format('YYYY-MM-DD') ?? null })}
        />
      </StepField>
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
      {gap.action.state === 'waiting' && <p className="whole mut">{texts.c139.waitingWhy}</p>}
      {past && <p className="whole mut">{t.past}</p>}
      <div className="panel-actions whole">
        <Button type="primary" disabled={past} loading={isPending} onClick={() => void save()}>
          {t.takeUpDo}
        </Button>
      </div>
      {error && <Problem error={error} />}
    </div>
  );
}
