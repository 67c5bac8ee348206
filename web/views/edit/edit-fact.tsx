import { useQuery } from '@tanstack/react-query';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { fact, namesIn } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm, type FactFormProps } from './fact-form.tsx';

interface EditFactProps extends Pick<FactFormProps, 'onClose' | 'onWritten'> {
  kind: FactKind;
  id: string;
}

/** Reads a stored fact and opens the form to change it. */
export function EditFact({ kind, id, onClose, onWritten }: EditFactProps) {
  const { language } = useLook();
  const wordsOf = useFailureWords();
  const query = useQuery(fact(kind, id, useAsOf()));
  if (query.isError) return <p className="warning">{wordsOf(query.error)}</p>;
  if (!query.data) return null;
  const record: Record<string, unknown> = query.data;
  return (
    <FactForm
      kind={kind}
      record={record as AnyRecord & { factId: string; revision: number }}
      names={namesIn(language, query.data)}
      onClose={onClose}
      {...(onWritten ? { onWritten } : {})}
    />
  );
}
