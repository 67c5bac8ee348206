import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { count, instant } from '../../../core/format/format.ts';
import { useTestWebhook, webhookStanding } from '../../../data/signals.ts';
import { Bones } from '../../../shell/bones.tsx';
import { Problem, useFailureWords } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';

/** How the webhook stands: where to, what waits and what was given up; or what to set. */
export function WebhookCard() {
  const { texts, language } = useLook();
  const t = texts.signalRules;
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const query = useQuery(webhookStanding);
  const { mutateAsync, isPending } = useTestWebhook();
  const test = () =>
    mutateAsync().then(
      ({ ok, status, error }) =>
        void (ok ? message.success(t.tested(status)) : message.error(t.testFailed(status, error ?? ''))),
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const { data } = query;
  return (
    <section className="rule-card" aria-labelledby="webhook">
      <header>
        <h2 id="webhook">{t.hook}</h2>
        {data?.configured && (
          <Button size="small" loading={isPending} onClick={() => void test()}>
            {t.test}
          </Button>
        )}
      </header>
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !data ? (
        <Bones rows={3} />
      ) : !data.configured ? (
        <>
          <p>{t.notSet}</p>
          <p className="mut">{t.toSet}</p>
        </>
      ) : (
        <table className="lines">
          <tbody>
            <tr>
              <td className="mut">{t.host}</td>
              <td>{data.host}</td>
            </tr>
            {(['pending', 'delivered', 'failed'] as const).map((each) => (
              <tr key={each}>
                <td className="mut">{t[each]}</td>
                <td>
                  {each === 'failed' && data.failed > 0 ? (
                    <span className="chip warn">{count(data.failed, language)}</span>
                  ) : (
                    count(data[each], language)
                  )}
                </td>
              </tr>
            ))}
            <tr>
              <td className="mut">{t.lastError}</td>
              <td>
                {data.lastError === null
                  ? t.none
                  : [instant(data.lastError.at), data.lastError.status, data.lastError.error]
                      .filter((part) => part !== null)
                      .join(' · ')}
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
