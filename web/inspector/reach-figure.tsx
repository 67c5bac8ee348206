import type { RoutesAnswer } from '../../domain/contract/routes.ts';
import { reachText, score } from '../core/format/score.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import { useLook } from '../shell/settings.tsx';
import { RangeBar } from './range-bar.tsx';

interface ReachFigureProps {
  reach: RoutesAnswer['reach'];
  status: RoutesAnswer['status'];
  /** Opens the ledger. */
  onOpen?(): void;
}

/** How well somebody is reached: the figure, its range, and what that is called. */
export function ReachFigure({ reach, status, onOpen }: ReachFigureProps) {
  const { texts } = useLook();
  const figure = reachText(reach.point);
  return (
    <div className="reach-figure">
      <p className="panel-figure">
        <strong>
          {onOpen && status !== 'unreached' ? (
            <button type="button" className="door" onClick={onOpen} title={texts.ledger.title}>
              {figure}
            </button>
          ) : (
            figure
          )}
        </strong>
        <StatusMark status={status} />
        <span className="mut">{`${score(reach.low)} – ${score(reach.high)}`}</span>
      </p>
      <RangeBar {...reach} />
    </div>
  );
}
