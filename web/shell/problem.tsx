import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Failure, failureText } from '../data/failure.ts';
import { useLook } from './settings.tsx';
import './problem.css';

/** What happened, what to do, and the request id to name when asking for help. */
export function Problem({ error, retry, children }: { error: unknown; retry?: () => void; children?: ReactNode }) {
  const { texts, language } = useLook();
  const [copied, setCopied] = useState(false);
  const t = texts.frame;
  const failure = error instanceof Failure ? error : null;
  const known = failure && failureText(failure, language);
  const { what, next } =
    known ??
    (failure?.code === 'unreachable'
      ? { what: t.unreachable, next: t.unreachableNext }
      : failure
        ? { what: t.unreadable, next: t.unreadableNext }
        : { what: t.screenFailed, next: t.screenFailedNext });
  const detail = known ? null : error instanceof Error ? error.message : String(error);
  const copy = () => {
    const text = [failure?.requestId, failure?.code, detail].filter(Boolean).join(' ');
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className="problem" role="alert">
      <h2>{what}</h2>
      <p>{next}</p>
      {detail && <pre>{detail}</pre>}
      {failure?.requestId && (
        <p className="mut">
          {t.requestId} <code>{failure.requestId}</code>{' '}
          <Button size="small" type="text" onClick={copy}>
            {copied ? t.copied : t.copy}
          </Button>
        </p>
      )}
      <div className="problem-actions">
        {retry && (
          <Button type="primary" onClick={retry}>
            {t.retry}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

/** A failure in one line, for messages that pass. */
export function useFailureWords(): (error: unknown) => string {
  const { texts, language } = useLook();
  return (error) => {
    const known = error instanceof Failure ? failureText(error, language) : null;
    if (known) return `${known.what} ${known.next}`;
    return error instanceof Failure && error.code === 'unreachable' ? texts.frame.unreachable : texts.frame.wentWrong;
  };
}

/** Nothing to show, and why: the reader's choice or the data. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <p className="nothing-title">{title}</p>
      {children && <div className="mut">{children}</div>}
    </div>
  );
}
