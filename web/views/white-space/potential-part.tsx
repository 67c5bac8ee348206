import { Button } from 'antd';
import { Link } from 'react-router';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { accountPath } from '../../core/address/address.ts';
import { exactMoney, money } from '../../core/format/format.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { EditOutlined } from '../../marks/icons.tsx';
import { useAsOf, useHref, useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { EditPotential } from './edit-potential.tsx';

type Opened = NonNullable<WhiteSpaceAnswer['cell']>;

interface PotentialPartProps {
  cell: Opened;
  family: string | null;
  /** That values of the group are in. */
  currency: string | null;
  names: Names;
}

/** What the product could bring there, on what that rests, and the form that states it. */
export function PotentialPart({ cell, family, currency, names }: PotentialPartProps) {
  const { texts } = useLook();
  const t = texts.whiteSpace;
  const past = useAsOf() !== undefined;
  const [editing, setEditing] = useParam('edit');
  const open = editing === '1' && !past;
  return (
    <Part
      title={t.potential}
      aside={
        !open && (
          <Button
            size="small"
            type="text"
            icon={<EditOutlined />}
            disabled={past}
            title={past ? t.past : undefined}
            onClick={() => setEditing('1')}
          >
            {t.edit}
          </Button>
        )
      }
    >
      <Basis cell={cell} family={family} names={names} />
      {open && (
        <EditPotential
          place={{ accountId: cell.accountId, productId: cell.productId }}
          stored={cell.potential}
          currency={currency}
          names={names}
          onDone={() => setEditing(null)}
        />
      )}
    </Part>
  );
}

/** Values a median is taken from that are listed: those around it. */
const MEDIAN_SHOWN = 6;

function Basis({ cell, family, names }: Omit<PotentialPartProps, 'currency'>) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const href = useHref();
  const { potential: stored } = cell;
  if (cell.basis === 'stated')
    return (
      <p>
        {exactMoney(stored?.value ?? cell.value, stored ? stored.currency : cell.currency, language)}{' '}
        <span className="mut">· {t.stated} · </span>
        {stored && <Origin source={stored.source} observedOn={stored.observedOn} confidence={stored.confidence} />}
      </p>
    );
  if (cell.basis === null)
    return <p className="panel-empty">{cell.reason === null ? t.notStated : t.reason[cell.reason]}</p>;
  const from = Math.max(0, Math.floor((cell.medianOf.length - MEDIAN_SHOWN) / 2));
  const left = cell.medianCount - Math.min(MEDIAN_SHOWN, cell.medianOf.length);
  return (
    <>
      <p>{t.medianOf(family, cell.medianCount)}</p>
      <div className="ws-alike">
        <span className="mut">{t.medianFrom}</span>
        {cell.medianOf.slice(from, from + MEDIAN_SHOWN).map(({ accountId, productId, value, currency }) => (
          <span key={`${accountId} ${productId}`}>
            <Link to={href(accountPath(accountId))}>{nameOf(names, 'account', accountId)}</Link>{' '}
            <span className="mut">{money(value, currency, language)}</span>
          </span>
        ))}
        {left > 0 && <span className="mut">{t.moreValues(left)}</span>}
      </div>
    </>
  );
}
