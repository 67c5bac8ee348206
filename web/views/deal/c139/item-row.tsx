import { Button } from 'antd';
import { useState } from 'react';
import { type Item, isUnknown } from '../../../core/c139/answers.ts';
import { pointsText } from '../../../core/c139/points.ts';
import { nameOf } from '../../../data/facts.ts';
import { Origin } from '../../../inspector/origin.tsx';
import { EditOutlined } from '../../../marks/icons.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { type Answering, AssessDialog } from './assess-dialog.tsx';
import { ItemCoach } from './item-coach.tsx';
import { ItemProposal } from './item-proposal.tsx';
import { itemSelection, selectedItem, useC139 } from './use-c139.ts';
import { ValueSelect } from './value-select.tsx';

/** One item: what is said of it, on what grounds, what the map and the coaches say; changed where it stands. */
export function ItemRow({ item }: { item: Item }) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { itemOf, template, names, colleague, locked } = useC139();
  const [selection, select] = useSelection();
  const [dialog, setDialog] = useState<Answering | null>(null);
  const of = itemOf(item.item);
  if (!of) return null;
  const name = of.name[language];
  const isUnsure = item.stated && !item.counts && !isUnknown(template, of, item.value);
  const chosen = selection !== null && selectedItem(selection) === item.item;
  return (
    <li className={chosen ? 'c139-item chosen' : 'c139-item'}>
      <div className="c139-item-head">
        <button
          type="button"
          className="plain c139-item-name"
          title={of.holds[language]}
          onClick={() => select(itemSelection(item.item))}
        >
          {of.id.length <= 3 && <span className="mut">{of.id} </span>}
          {name}
        </button>
        {item.inDoubt && (
          <span className="chip warn" title={t.inDoubtWhy}>
            {t.inDoubt}
          </span>
        )}
        {item.overruled && <span className="chip">{t.overruled}</span>}
        {isUnsure && (
          <span className="chip" title={t.unsureWhy}>
            {t.unsure}
          </span>
        )}
        <ValueSelect item={item} of={of} onReason={(value) => setDialog({ value, reason: true })} />
        <Button
          size="small"
          type="text"
          icon={<EditOutlined />}
          disabled={locked !== ''}
          aria-label={t.edit(name)}
          title={locked || t.edit(name)}
          onClick={() => setDialog({ value: item.stated ? item.value : null, reason: false })}
        />
        {item.points && (
          <button
            type="button"
            className="door c139-item-points"
            title={texts.reach.range(pointsText(item.points.low), pointsText(item.points.high))}
            onClick={() => select(itemSelection(item.item))}
          >
            {pointsText(item.points.point)}
          </button>
        )}
      </div>
      <ItemProposal item={item} of={of} onOverrule={(value) => setDialog({ value, reason: true })} />
      {(item.stated || item.evidence) && (
        <p className="c139-item-grounds mut">
          {item.evidence && <span>{item.evidence}</span>}
          {item.link && (
            <a href={item.link} target="_blank" rel="noreferrer">
              {t.evidenceLink}
            </a>
          )}
          {item.competitorId && <span>{t.besides(nameOf(names, 'competitor', item.competitorId))}</span>}
          {item.by && <span>{colleague(item.by)}</span>}
          <Origin source={item.source} observedOn={item.observedOn} confidence={item.confidence} />
        </p>
      )}
      <ItemCoach item={item} of={of} />
      {dialog && <AssessDialog item={item} of={of} answering={dialog} onClose={() => setDialog(null)} />}
    </li>
  );
}
