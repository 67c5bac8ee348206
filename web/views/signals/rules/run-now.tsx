import { App, Button } from 'antd';
import { KIND_WORDS } from '../../../../domain/signals/words.ts';
import { useRunSignals } from '../../../data/signals.ts';
import { RedoOutlined } from '../../../marks/icons.tsx';
import { useFailureWords } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';

/** Looks for signals now, and says what came of it. */
export function RunNow() {
  const { texts, language } = useLook();
  const t = texts.signalRules;
  const { notification, message } = App.useApp();
  const wordsOf = useFailureWords();
  const { mutateAsync, isPending } = useRunSignals();
  const run = () =>
    mutateAsync().then(
      ({ day, accounts, raised, over, back, byKind }) =>
        notification.open({
          key: 'signals-run',
          duration: 15,
          title: t.ranCounts(raised, over, back),
          description: (
            <>
              <p>{t.ran(day, accounts)}</p>
              {byKind.map(({ kind, count }) => (
                <div key={kind}>
                  {KIND_WORDS[kind][language]} {count}
                </div>
              ))}
            </>
          ),
        }),
      (error: unknown) => void message.error(wordsOf(error)),
    );
  return (
    <Button type="primary" icon={<RedoOutlined />} loading={isPending} onClick={() => void run()}>
      {t.run}
    </Button>
  );
}
