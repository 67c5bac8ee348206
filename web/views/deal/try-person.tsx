import { Button } from 'antd';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import { Part } from '../../inspector/head.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TryForm } from './try-form.tsx';
import { memberOf, useDeal } from './use-deal.ts';

const CHOICES = [...ATTITUDES, null] as const;

/** What to try with one person: his attitude in one click, that he leaves, and the rest in a small form. */
export function TryPerson({ id }: { id: string }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { after, edits, tryEdit, setEdits } = useDeal();
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
        <Button
          size="small"
          aria-pressed={leaving >= 0}
          type={leaving >= 0 ? 'primary' : 'default'}
          onClick={() =>
            leaving >= 0 ? setEdits(edits.toSpliced(leaving, 1)) : tryEdit({ op: 'removePerson', personId: id })
          }
        >
          {t.leaves}
        </Button>
      </div>
      <details className="try-more">
        <summary>{t.moreTries}</summary>
        <TryForm ops={['setTie']} given={{ personId: id }} />
        <TryForm ops={['setInfluence']} given={{ fromId: id }} />
        <TryForm ops={['setInfluence']} given={{ toId: id }} />
        <TryForm ops={['movePerson']} given={{ personId: id }} />
      </details>
    </Part>
  );
}
