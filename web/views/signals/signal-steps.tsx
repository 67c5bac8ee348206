import { Button } from 'antd';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { useLook } from '../../shell/settings.tsx';

/** What may be done with a signal; a dialog asks for the day or the reason. */
export type Act = 'done' | 'snooze' | 'reason' | 'reopen';

export function actsOf({ state }: Pick<SignalRow, 'state'>): Act[] {
  switch (state) {
    case 'open':
      return ['done', 'snooze', 'reason'];
    case 'snoozed':
      return ['reopen', 'done', 'reason'];
    case 'done':
      return ['reopen', 'reason'];
    case 'over':
      return [];
  }
}

interface SignalStepsProps {
  signal: SignalRow;
  act(signal: SignalRow, act: Act): void;
  /** In a row of the table, else on a panel. */
  small?: boolean;
}

/** The buttons of a signal. */
export function SignalSteps({ signal, act, small = false }: SignalStepsProps) {
  const t = useLook().texts.signals;
  const words: Record<Act, [string, string | undefined]> = {
    done: [t.done, t.doneHint],
    snooze: [t.snooze, t.snoozeHint],
    reopen: [t.reopen, t.reopenHint],
    reason: [t.giveReason, undefined],
  };
  return (
    <span className="signal-steps">
      {actsOf(signal).map((each, at) => (
        <Button
          key={each}
          size={small ? 'small' : 'middle'}
          type={small ? 'text' : at === 0 ? 'primary' : 'default'}
          title={words[each][1]}
          onClick={(event) => {
            event.stopPropagation();
            act(signal, each);
          }}
        >
          {words[each][0]}
        </Button>
      ))}
    </span>
  );
}
