import type { SignalRow } from '../../../domain/contract/signals.ts';
import { recordPath } from '../../core/address/address.ts';
import { sentenceParts, sentenceText } from '../../core/signals/sentence-parts.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { useLook } from '../../shell/settings.tsx';

/** What a signal says in the reader's language, as plain text. */
export function useSentence(names: Names): (signal: SignalRow) => string {
  const { language } = useLook();
  return (signal) => sentenceText(signal, language, (kind, id) => nameOf(names, kind, id));
}

/** What a signal says; each name leads to its record. */
export function SignalSentence({ signal, names }: { signal: SignalRow; names: Names }) {
  const { language } = useLook();
  const known = (kind: 'account' | 'deal' | 'person', id: string) => nameOf(names, kind, id);
  return (
    <span title={sentenceText(signal, language, known)}>
      {sentenceParts(signal, language, known).map((part, at) =>
        part.names ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice in a sentence
          <CellLink key={at} path={recordPath(part.names.kind, part.names.id)} className="name">
            {part.text}
          </CellLink>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
