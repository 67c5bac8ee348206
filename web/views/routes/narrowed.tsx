import { Button } from 'antd';
import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { listed } from '../../core/deal/figure.ts';
import { reachText } from '../../core/format/score.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { ALL_ROUTES, useAllRoutes } from './use-narrowing.ts';

/** While some routes only are looked at: which, whether the best of all is among them, and what counts all of them. */
export function Narrowed({ answer, names }: { answer: RoutesAnswer; names: Names }) {
  const { texts, language } = useLook();
  const t = texts.routes;
  const showAll = useAllRoutes();
  const { lines, through, leftOut } = answer;
  if (lines === 'all' && through === ALL_ROUTES.through) return null;
  const parts = [
    ...(lines === 'all' ? [] : [t.linesOnly[lines]]),
    ...(through === ALL_ROUTES.through ? [] : [t.throughOnly(through)]),
  ];
  const what = listed(parts, language);
  const way = leftOut?.steps.map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id)).join(' → ');
  return (
    <section className="routes-narrowed" role="status">
      <p>
        <b>{answer.routes.length > 0 ? t.narrowed(what) : t.narrowedNone(what)}</b>
      </p>
      {leftOut ? (
        <p>{t.leftOut(reachText(leftOut.value, 3), way ?? '')}</p>
      ) : (
        answer.routes.length > 0 && <p>{t.bestIsShown}</p>
      )}
      <p className="mut">{t.narrowedReach}</p>
      <Button onClick={showAll}>{t.showAllRoutes}</Button>
    </section>
  );
}
