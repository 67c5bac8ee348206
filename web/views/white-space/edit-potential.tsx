import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { POTENTIAL_STATES } from '../../../domain/facts/account.ts';
import { fieldsOf, patchOf, recordOf } from '../../core/form/fields.ts';
import { money } from '../../core/format/format.ts';
import type { CellPlace } from '../../core/white-space/cell-key.ts';
import { type Names, useWrite } from '../../data/facts.ts';
import { Failure } from '../../data/failure.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { choiceWord } from '../../texts/choice-word.ts';
import { Reference } from '../edit/reference.tsx';
import { StepField } from '../gaps/step-field.tsx';

type StoredPotential = NonNullable<WhiteSpaceAnswer['cell']>['potential'];

interface EditPotentialProps {
  place: CellPlace;
  /** What is stored; null where nothing is stated. */
  stored: StoredPotential;
  /** The currency values of the group are in: proposed where none is stated. */
  currency: string | null;
  names: Names;
  onDone(): void;
}

/** States the potential of a cell in place. What is left empty is unknown; only what was changed is written. */
export function EditPotential({ place, stored, currency, names, onDone }: EditPotentialProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const write = useWrite();
  const client = useQueryClient();
  const toast = useUndoToast();
  const before = {
    state: stored?.state ?? null,
    value: stored?.value ?? null,
    currency: stored?.currency ?? null,
    competitorId: stored?.competitorId ?? null,
  };
  const [draft, setDraft] = useState(
    before.value === null ? { ...before, currency: before.currency ?? currency } : before,
  );
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const isRival = draft.state === 'competitor';
  const save = async () => {
    const fields = fieldsOf('potential').filter(({ name }) => name in before);
    const after = recordOf(fields, {
      ...draft,
      currency: draft.value === null ? before.currency : draft.currency,
      competitorId: isRival ? draft.competitorId : null,
    });
    const patch = patchOf(before, after);
    if (Object.keys(patch).length === 0) return onDone();
    const answer = await write
      .mutateAsync(
        stored
          ? { op: 'change', kind: 'potential', id: stored.factId, patch, revision: stored.revision }
          : { op: 'create', kind: 'potential', record: { ...place, ...patch } },
      )
      .catch((error: unknown) => {
        // What somebody else has written is read in, and what is written here stays.
        if (isConflict(error)) void client.invalidateQueries();
        return null;
      });
    if (!answer) return;
    onDone();
    toast(t.saved, answer);
  };
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <StepField name={draft.value === null ? t.value : `${t.value} · ${money(draft.value, draft.currency, language)}`}>
        <InputNumber
          autoFocus
          aria-label={t.value}
          placeholder={t.valueHint}
          min={0}
          value={draft.value}
          style={{ width: '100%' }}
          onChange={(value) => change({ value })}
        />
      </StepField>
      <StepField name={t.currency}>
        <Input
          aria-label={t.currency}
          maxLength={20}
          value={draft.currency ?? ''}
          onChange={(event) => change({ currency: event.target.value.trim() || null })}
        />
      </StepField>
      <StepField name={t.state}>
        <Select
          allowClear
          aria-label={t.state}
          placeholder={t.noState}
          value={draft.state}
          options={POTENTIAL_STATES.map((value) => ({
            value,
            label: value === 'open' ? texts.group.heatState.open : choiceWord(texts, value),
          }))}
          onChange={(state) => change({ state: state ?? null })}
        />
      </StepField>
      {isRival && (
        <StepField name={t.rival}>
          <Reference
            kind="competitor"
            many={false}
            label={t.rival}
            value={draft.competitorId}
            names={names['competitor'] ?? {}}
            onChange={(value) => change({ competitorId: typeof value === 'string' ? value : null })}
          />
        </StepField>
      )}
      <div className="panel-actions whole">
        <Button type="primary" htmlType="submit" loading={write.isPending}>
          {texts.frame.save}
        </Button>
        <Button onClick={onDone}>{texts.frame.cancel}</Button>
      </div>
      {isConflict(write.error) ? (
        <p className="warning whole" role="alert">
          {t.conflict}
        </p>
      ) : (
        write.error && <Problem error={write.error} />
      )}
    </form>
  );
}

function isConflict(error: unknown): boolean {
  return error instanceof Failure && error.code === 'revision-conflict';
}
