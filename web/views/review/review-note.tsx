import { Button, Input, Select } from 'antd';
import { subjectOf } from '../../core/c139/gap-words.ts';
import { aboutAction, aboutItem, NO_NOTE, type NoteDraft } from '../../core/review/note.ts';
import { Part } from '../../inspector/head.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { type ReviewedDeal, useReviewNames } from './use-review-deal.ts';
import { useWriteNote } from './use-write-note.ts';

interface ReviewNoteProps extends ReviewedDeal {
  draft: NoteDraft;
  onDraft(draft: NoteDraft): void;
}

/** A note of the meeting, on an action or on the item that was discussed; a draft stays until it is written. */
export function ReviewNote({ answer, template, draft, onDraft }: ReviewNoteProps) {
  const { texts, language } = useLook();
  const t = texts.review;
  const past = useAsOf() !== undefined;
  const { gapNames } = useReviewNames({ answer, template });
  const { save, isPending, error } = useWriteNote({ answer, template });
  const actions = answer.actions
    .filter((action) => action.state === 'open')
    .map((action) => ({
      value: aboutAction(action.id),
      label: `${texts.c139.gap[action.gap]}: ${subjectOf({ ...action, kind: action.gap }, gapNames)}`,
    }));
  const items = template.items
    .filter((item) => item.kind === 'answer')
    .map((item) => ({ value: aboutItem(item.id), label: item.name[language] }));
  const options = [
    ...(actions.length > 0 ? [{ label: t.noteActions, options: actions }] : []),
    { label: t.noteItems, options: items },
  ];
  const chosen = [...actions, ...items].find((each) => each.value === draft.about)?.value;
  const about = chosen ?? actions[0]?.value ?? null;
  const write = async () => {
    if (await save({ about, text: draft.text })) onDraft({ ...NO_NOTE, about });
  };
  return (
    <Part title={t.note} aside={t.noteKept}>
      <div className="review-note">
        <Input.TextArea
          aria-label={t.note}
          placeholder={t.noteText}
          disabled={past}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={draft.text}
          onChange={(event) => onDraft({ about, text: event.target.value })}
        />
        <div className="review-note-about">
          <Select
            aria-label={t.noteAbout}
            placeholder={t.noteAbout}
            disabled={past}
            value={about}
            options={options}
            onChange={(next: string) => onDraft({ ...draft, about: next })}
          />
          <Button
            type="primary"
            disabled={past || about === null || draft.text.trim() === ''}
            loading={isPending}
            onClick={() => void write()}
          >
            {t.noteSave}
          </Button>
        </div>
        {past && <p className="mut">{texts.gaps.past}</p>}
        {about === null && !past && <p className="mut">{t.noteNeeds}</p>}
      </div>
      {error && <Problem error={error} />}
    </Part>
  );
}
