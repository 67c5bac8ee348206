import { Select } from 'antd';
import { type Item, type ItemValue, levelsOf, needsReason, type TemplateItem } from '../../../core/c139/answers.ts';
import { percent } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useC139 } from './use-c139.ts';
import { useStep } from './use-step.ts';

interface ValueSelectProps {
  item: Item;
  of: TemplateItem;
  /** What was chosen goes against the map and takes a reason. */
  onReason(value: ItemValue): void;
}

/** The answer to an item, changed in place; a computed one is only shown. */
export function ValueSelect({ item, of, onReason }: ValueSelectProps) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { template, answer, locked } = useC139();
  const { step, isPending } = useStep();
  if (of.kind !== 'answer')
    return (
      <span className="c139-share">
        {percent(Number(item.value), 0)} <small className="mut">{item.counts ? t.put : t.computed}</small>
      </span>
    );
  const name = of.name[language];
  const choose = (value: ItemValue) => {
    if (needsReason(item, value)) return onReason(value);
    void step(t.said(name), {
      op: 'assess',
      item: item.item,
      body: { value, confidence: 'clear', source: 'colleague', observedOn: answer.asOf },
    });
  };
  return (
    <Select
      size="small"
      className="c139-value"
      aria-label={name}
      popupMatchSelectWidth={false}
      disabled={locked !== ''}
      loading={isPending}
      value={item.value}
      options={levelsOf(template, of).map((level) => ({ value: level.value, label: level.name[language] }))}
      onChange={choose}
    />
  );
}
