import { Button } from 'antd';
import { type Item, openProposal, type TemplateItem, valueWords } from '../../../core/c139/answers.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useC139 } from './use-c139.ts';
import { useStep } from './use-step.ts';

interface ProposalProps {
  item: Item;
  of: TemplateItem;
  /** Says something else than the map, which takes a reason. */
  onOverrule(value: string): void;
}

/** What the power map proposes for an item: confirmed in one click, or overruled with a reason. */
export function ItemProposal({ item, of, onOverrule }: ProposalProps) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { template, answer, locked } = useC139();
  const { step, isPending } = useStep();
  const open = openProposal(item);
  if (!item.proposal) return null;
  const { value, count, needed } = item.proposal;
  if (value === 'unknown' && !item.stated) return <p className="c139-proposal mut">{t.mapUnknown}</p>;
  if (open === null) return null;
  const words = valueWords(template, of, open, language) ?? '';
  const confirm = () =>
    step(t.confirmed(of.name[language]), {
      op: 'assess',
      item: item.item,
      body: { value: open, confidence: 'clear', source: 'colleague', observedOn: answer.asOf },
    });
  return (
    <p className="c139-proposal">
      {t.proposes} <b>{words}</b>
      {count !== null && needed !== null && <small className="mut">{t.counted(tidy(count), tidy(needed))}</small>}
      <Button
        size="small"
        type="primary"
        ghost
        loading={isPending}
        disabled={locked !== ''}
        title={locked}
        onClick={() => void confirm()}
      >
        {t.confirm}
      </Button>
      <Button
        size="small"
        type="text"
        disabled={locked !== ''}
        onClick={() => onOverrule(open === 'yes' ? 'no' : 'yes')}
      >
        {t.overrule}
      </Button>
    </p>
  );
}

function tidy(value: number): string {
  return String(Math.round(value * 10) / 10);
}
