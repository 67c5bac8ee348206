import { App, Button } from 'antd';
import { Link } from 'react-router';
import type { WriteAnswer } from '../../domain/contract/writes.ts';
import { dealPath } from '../core/address/address.ts';
import { score } from '../core/format/score.ts';
import { type MovedDeal, movedDeals, notComputed } from '../core/reach/moved.ts';
import { useUndo } from '../data/facts.ts';
import { useHref } from './place.ts';
import { useFailureWords } from './problem.tsx';
import { useLook } from './settings.tsx';

type Written = Pick<WriteAnswer, 'revision' | 'groupsPending' | 'moved'>;

/**
 * Says that something was written, in one write or several, and offers to take it back, for ten seconds; `takeBack` where a
 * view does that in its own way.
 */
export function useUndoToast(): (what: string, written: Written | readonly Written[], takeBack?: () => void) => void {
  const { notification, message } = App.useApp();
  const { texts } = useLook();
  const undo = useUndo();
  const wordsOf = useFailureWords();
  return (what, written, takeBack) => {
    const answers = [written].flat();
    const key = `undo-${answers.map((answer) => answer.revision).join('-')}`;
    const groupsPending = answers.some((answer) => answer.groupsPending);
    const undoAll = async () => {
      let pending = false;
      // The last write first: the ones before may rest under it.
      for (const { revision } of answers.toReversed()) pending = (await undo.mutateAsync(revision)).groupsPending;
      return pending;
    };
    const take = () => {
      notification.destroy(key);
      if (takeBack) return takeBack();
      // The form that wrote is gone by now, so the answer is waited for here.
      undoAll().then(
        (pending) => void message.success(pending ? texts.edit.undoneGroupsPending : texts.edit.undone),
        (error: unknown) => void message.error(wordsOf(error)),
      );
    };
    notification.open({
      key,
      duration: 10,
      title: what,
      description: (
        <>
          <Moved deals={movedDeals(answers)} left={notComputed(answers)} />
          {groupsPending && texts.edit.groupsPending}
        </>
      ),
      actions: (
        <Button size="small" type="primary" onClick={take}>
          {texts.frame.undo}
        </Button>
      ),
    });
  };
}

/** Deals named in a toast; the figures of the others are on their pages. */
const NAMED = 3;

/** The deals a write moved, from what to what: chain reach, C139, and what is in doubt since. */
function Moved({ deals, left }: { deals: readonly MovedDeal[]; left: number }) {
  const { texts } = useLook();
  const href = useHref();
  const t = texts.edit;
  if (deals.length + left === 0) return null;
  return (
    <div className="moved">
      {deals.length > 0 && t.moved}
      {deals.slice(0, NAMED).map(({ id, name, reach, score: c139, label, doubted }) => (
        <div key={id}>
          <Link to={href(dealPath(id))}>{name}</Link>
          {reach && (
            <>
              {' '}
              {t.movedReach} {score(reach.before, 3)} → <b>{score(reach.after, 3)}</b>
            </>
          )}
          {c139 && (
            <>
              {' '}
              C139 {score(c139.before, 1)} → <b>{score(c139.after, 1)}</b>
            </>
          )}
          {label && (
            <>
              {' '}
              {label.before} → <b>{label.after}</b>
            </>
          )}
          {doubted.length > 0 && <div className="mut">{t.movedDoubt(doubted.map(({ item }) => item).join(', '))}</div>}
        </div>
      ))}
      {deals.length > NAMED && <div className="mut">{t.movedMore(deals.length - NAMED)}</div>}
      {left > 0 && <div className="mut">{t.movedUnknown(left)}</div>}
    </div>
  );
}
