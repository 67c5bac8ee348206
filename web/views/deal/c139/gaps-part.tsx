import { useState } from 'react';
import type { C139Written } from '../../../../domain/contract/c139.ts';
import { useLook } from '../../../shell/settings.tsx';
import { GapRow } from './gap-row.tsx';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';
import { movedWords } from './use-step.ts';

/** Waiting gaps shown before the rest is asked for. */
const WAITING = 4;

/** What is missing, in the order in which it should be closed: up to four at a time, the others after them. */
export function GapsPart() {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { answer } = useC139();
  const [closed, setClosed] = useState<C139Written | null>(null);
  const [all, setAll] = useState(false);
  const active = answer.gaps.filter((gap) => gap.action.state !== 'waiting');
  const waiting = answer.gaps.filter((gap) => gap.action.state === 'waiting');
  // Undone or changed since: what it moved is not true any more.
  const fresh = closed && closed.score === answer.score && closed.label === answer.label ? closed : null;
  return (
    <Section title={texts.c139.gaps} aside={<span className="mut">{answer.gaps.length}</span>}>
      <div role="status">
        {fresh && (
          <p className="hint">
            <b>{t.rescored}</b> {movedWords(fresh, texts) ?? t.rescoredSame}
          </p>
        )}
      </div>
      {answer.gaps.length === 0 && <p className="mut">{t.noGaps}</p>}
      <ol className="c139-gaps">
        {active.map((gap) => (
          <GapRow key={`${gap.kind} ${gap.personId ?? gap.role ?? gap.item}`} gap={gap} onClosed={setClosed} />
        ))}
      </ol>
      {waiting.length > 0 && (
        <>
          <h3 className="c139-waiting">
            {t.waiting(waiting.length)} <span>{texts.c139.waitingWhy}</span>
          </h3>
          <ol className="c139-gaps quiet">
            {(all ? waiting : waiting.slice(0, WAITING)).map((gap) => (
              <GapRow key={`${gap.kind} ${gap.personId ?? gap.role} ${gap.item}`} gap={gap} onClosed={setClosed} />
            ))}
          </ol>
          {waiting.length > WAITING && (
            <button type="button" className="plain finding-link mut" onClick={() => setAll(!all)}>
              {all ? t.fewer : t.more(waiting.length - WAITING)}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
