import { memo, useState } from 'react';
import { ATTITUDES } from '../../../core/attitude/attitude.ts';
import { Part } from '../../../inspector/head.tsx';
import { AttitudeMark } from '../../../marks/attitude-mark.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { memberOf, useDeal, useTried } from '../use-deal.ts';
import { TryForm } from './try-form.tsx';

const CHOICES = [...ATTITUDES, null] as const;

/** What to try with one person: his attitude in one click, that he leaves, and the rest in a small form. */
export function TryPerson({ id }: { id: string }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { tryEdit, setEdits } = useDeal();
  const { after, edits } = useTried();
  const member = memberOf(after, id);
  const leaving = edits.findIndex((edit) => edit.op === 'removePerson' && edit.personId === id);
  return (
    <Part title={t.whatIf}>
      <div className="try-person">
        {member && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div className="try-attitudes" role="group" aria-label={t.field.attitude}>
            {CHOICES.map((attitude) => (
              <button
                key={attitude}
                type="button"
                className="plain"
                aria-pressed={member.attitude === attitude}
                onClick={() => tryEdit({ op: 'setAttitude', personId: id, attitude })}
              >
                <AttitudeMark attitude={attitude} name={false} size={18} />
              </button>
            ))}
          </div>
        )}
        <button
          type="button"
          className="plain chip try-leaves"
          aria-pressed={leaving >= 0}
          onClick={() =>
            leaving >= 0 ? setEdits(edits.toSpliced(leaving, 1)) : tryEdit({ op: 'removePerson', personId: id })
          }
        >
          {t.leaves}
        </button>
      </div>
      <MoreTries id={id} />
    </Part>
  );
}

/** What takes a form, made when it is asked for. */
const MoreTries = memo(function MoreTries({ id }: { id: string }) {
  const { texts } = useLook();
  const [open, setOpen] = useState(false);
  return (
    <details className="try-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.deal.moreTries}</summary>
      {open && (
        <>
          <TryForm ops={['setTie']} given={{ personId: id }} />
          <TryForm ops={['setInfluence']} given={{ fromId: id }} />
          <TryForm ops={['setInfluence']} given={{ toId: id }} />
          <TryForm ops={['movePerson']} given={{ personId: id }} />
        </>
      )}
    </details>
  );
});
