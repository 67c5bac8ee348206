import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Tooltip } from 'antd';
import type { ChangeRow } from '../../../domain/contract/accounts.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { differencesOf } from '../../core/form/change.ts';
import { fieldsOf, refersTo } from '../../core/form/fields.ts';
import { count, instant } from '../../core/format/format.ts';
import { call } from '../../data/call.ts';
import { type Names, nameOf, namesIn, useUndo } from '../../data/facts.ts';
import { cellText, whoWrote } from '../../inspector/cell-text.ts';
import { Bones } from '../../shell/bones.tsx';
import { Nothing, Problem, useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** What changed at an account or a person and at what hangs on it: before, after, who, when; each change can be taken back. */
export function History({ of }: { of: { accountId: string } | { personId: string } }) {
  const { texts, language } = useLook();
  const t = texts.account;
  const query = useInfiniteQuery({
    queryKey: ['changes', of],
    queryFn: ({ signal, pageParam }) => call('changes', { query: { ...of, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={6} />;
  const rows = query.data.pages.flatMap((page) => {
    const names = namesIn(language, page);
    return page.rows.map((row) => ({ row, names }));
  });
  if (rows.length === 0) return <Nothing title={t.noHistory} />;
  return (
    <div className="overview-scroll">
      <ol className="history">
        {rows.map(({ row, names }) => (
          <Change key={`${row.revision}${row.kind}${row.factId}`} row={row} names={names} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {texts.frame.more}
        </Button>
      )}
    </div>
  );
}

function Change({ row, names }: { row: ChangeRow; names: Names }) {
  const { texts, language } = useLook();
  const { message } = App.useApp();
  const t = texts.account;
  const undo = useUndo();
  const kind = FACT_KINDS.find((known) => known === row.kind);
  const wordsOf = useFailureWords();
  const take = () => {
    // Reading anew replaces this entry before the answer is in.
    undo.mutateAsync(row.revision).then(
      (answer) => void message.success(answer.groupsPending ? texts.edit.undoneGroupsPending : texts.edit.undone),
      (error: unknown) => void message.error(wordsOf(error)),
    );
  };
  const fields = new Map((kind ? fieldsOf(kind) : []).map((field) => [field.name as string, field]));
  const text = (column: string, value: unknown) => {
    const field = fields.get(column);
    const refers = field && refersTo(field, row.after ?? row.before ?? {});
    const named = refers && [value ?? []].flat().map((id) => nameOf(names, refers, String(id)));
    return (named ? named.join(', ') : cellText(value, field?.cell, texts, language)) || texts.values.unknown;
  };
  const columnWord = (column: string) => {
    const field = fields.get(column);
    return field ? texts.columns[field.name] : column;
  };
  return (
    <li>
      <div className="history-head">
        <b>
          {texts.values.op[row.op]} {kind ? texts.values.fact[kind] : row.kind}
          {row.count > 1 && ` × ${count(row.count, language)}`}
        </b>
        <span className="mut">
          {instant(row.at)} · {row.importId ? t.byImport : whoWrote(row.by, texts)}
        </span>
        <Tooltip title={row.undoable ? '' : t.undoBlocked}>
          <Button size="small" type="text" disabled={!row.undoable} loading={undo.isPending} onClick={take}>
            {t.undoThis}
          </Button>
        </Tooltip>
      </div>
      <table className="lines">
        <tbody>
          {(row.count > 1 ? [] : differencesOf(row)).map((difference) => (
            <tr key={difference.column}>
              <td className="mut history-column">{columnWord(difference.column)}</td>
              <td>
                {row.op === 'update' && (
                  <>
                    <del>{text(difference.column, difference.before)}</del> →{' '}
                  </>
                )}
                {row.op === 'remove' ? (
                  <del>{text(difference.column, difference.before)}</del>
                ) : (
                  text(difference.column, difference.after)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
