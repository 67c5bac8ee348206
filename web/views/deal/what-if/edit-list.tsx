import { formatEdit } from '../../../core/what-if/edit-text.ts';
import { CloseOutlined } from '../../../marks/icons.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useModel } from '../use-deal.ts';
import { editWords } from './edit-words.ts';

/** The changes that are tried, each with its undo; one that no longer fits is struck through. */
export function EditList() {
  const { texts, language } = useLook();
  const model = useModel();
  const { edits, refused, setEdits } = model;
  return (
    <ul className="edit-list">
      {edits.map((edit, at) => {
        const words = editWords(edit, model, texts, language);
        return (
          <li key={formatEdit(edit)} className="chip strong">
            {refused.includes(at) ? <del>{words}</del> : words}
            <button
              type="button"
              className="plain"
              aria-label={texts.deal.dropOne(words)}
              title={texts.deal.dropOne(words)}
              onClick={() => setEdits(edits.toSpliced(at, 1))}
            >
              <CloseOutlined />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
