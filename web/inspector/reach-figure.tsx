import type { RoutesAnswer } from '../../domain/contract/reach.ts';
import { decimal } from '../core/format/format.ts';
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
  const { texts, language } = useLook();
  const figure = decimal(reach.point, language);
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
        <span className="mut">{`${decimal(reach.low, language)} – ${decimal(reach.high, language)}`}</span>
      </p>
      <RangeBar {...reach} />
    </div>
  );
}
