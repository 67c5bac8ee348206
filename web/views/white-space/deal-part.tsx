import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dealPath } from '../../core/address/address.ts';
import type { WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { Part } from '../../inspector/head.tsx';
import { useHref } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { StepField } from '../gaps/step-field.tsx';
import '../gaps/gaps.css';
import { worthWords } from './cell-words.ts';
import { type Taken, takenBy, useCellDeal } from './use-cell-deal.ts';

interface DealPartProps {
  group: string;
  cell: Pick<WhiteSpaceCell, 'accountId' | 'productId' | 'value' | 'basis' | 'currency'>;
  /** What is stated of its worth, as stored; a median is nobody's statement about this account. */
  stated: { value: number | null; currency: string | null } | null;
  /** The name a deal would have. */
  proposed: string;
}

/** Makes a cell that can be sold a deal in one click; name and amount are proposed. */
export function DealPart({ group, cell, stated, proposed }: DealPartProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const [name, setName] = useState<string | null>(null);
  const [amount, setAmount] = useState<number | null | undefined>(undefined);
  const { make, isPending, error, past } = useCellDeal(group);
  const by = takenBy(error);
  const value = amount === undefined ? (stated?.value ?? null) : amount;
  const go = () =>
    make(cell, {
      name: name?.trim() || proposed,
      ...(amount === undefined
        ? {}
        : { amount, currency: amount === null ? null : (stated?.currency ?? cell.currency) }),
    });
  return (
    <Part title={t.deal}>
      <div className="step-form">
        <StepField name={t.dealName} whole>
          <Input
            aria-label={t.dealName}
            disabled={past}
            value={name ?? proposed}
            onChange={(event) => setName(event.target.value)}
          />
        </StepField>
        <StepField name={t.dealAmount}>
          <InputNumber
            aria-label={t.dealAmount}
            disabled={past}
            min={0}
            value={value}
            placeholder={cell.value === null ? t.unknown : worthWords(cell, cell.currency, language)}
            suffix={stated?.currency ?? cell.currency}
            style={{ width: '100%' }}
            onChange={(next) => setAmount(next)}
          />
        </StepField>
        {value === null && <p className="whole mut">{t.dealAmountHint}</p>}
        {past && <p className="whole mut">{t.past}</p>}
        <div className="panel-actions whole">
          <Button type="primary" disabled={past} loading={isPending} onClick={() => void go()}>
            {t.dealDo}
          </Button>
        </div>
      </div>
      {by ? <TakenBy by={by} /> : error && <Problem error={error} />}
    </Part>
  );
}

/** Why there is no deal to make, with the way to the one there is. */
function TakenBy({ by }: { by: Taken }) {
  const t = useLook().texts.whiteSpace;
  const href = useHref();
  return (
    <p className="warning" role="alert">
      {t.taken[by.kind]} {by.kind === 'deal' && <Link to={href(dealPath(by.id))}>{t.openDeal}</Link>}
    </p>
  );
}
