import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KIND_WORDS } from '../../../domain/signals/words.ts';
import { signalsPath } from '../../core/signals/signal-row.ts';
import { namesIn } from '../../data/facts.ts';
import { someSignals } from '../../data/signals.ts';
import { SignalMark } from '../../marks/signal-mark.tsx';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useSentence } from './signal-sentence.tsx';
import './signals.css';

/** Signals named in the line of a record; the others are in the list. */
const NAMED = 3;

/** The open signals of an account or a deal in one line, each a link to it in the list; nothing where there is none. */
export function OpenSignals({ of }: { of: { account: string } | { deal: string } }) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const href = useHref();
  const { data } = useQuery(someSignals({ state: 'open', ...of }, NAMED));
  const sentence = useSentence(data ? namesIn(language, data) : {});
  if (!data || data.total === 0) return null;
  const list = signalsPath(of);
  return (
    <nav className="open-signals" aria-label={t.ofRecord}>
      <Link to={href(list)} className="mut">
        {t.ofRecord} {data.total}
      </Link>
      {data.rows.map((row) => (
        <Link key={row.id} to={href(`${list}&sel=signal:${row.id}`)} title={sentence(row)} className="open-signal">
          <SignalMark kind={row.kind} name={false} /> {KIND_WORDS[row.kind][language]}
        </Link>
      ))}
      {data.total > data.rows.length && <Link to={href(list)}>{t.all(data.total)}</Link>}
    </nav>
  );
}
