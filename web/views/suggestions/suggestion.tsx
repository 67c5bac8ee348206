import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Tooltip } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { SuggestionRow } from '../../../domain/contract/suggestions.ts';
import { accountPath, keepParams, personPath } from '../../core/address/address.ts';
import { markedText } from '../../core/suggestion/marked.ts';
import { call } from '../../data/call.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { Writes } from './writes.tsx';

/** One suggestion: what it says, the text it rests on, what would be written, and the reader's word on it. */
export function Suggestion({ row }: { row: SuggestionRow }) {
  const { texts } = useLook();
  const t = texts.suggestions;
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const deals = chosen ?? row.deals.filter((deal) => deal.takesPart).map((deal) => deal.id);
  const { confirm, dismiss } = useDecisions(row, deals);
  const busy = confirm.isPending || dismiss.isPending;
  const missing = !row.ready ? (row.what === 'role' ? t.noDeal : t.noSeat) : null;
  const undecided = row.what === 'role' && deals.length === 0;
  return (
    <li className="suggestion card">
      <div className="suggestion-head">
        <span className="chip strong">
          {t.what[row.what]}
          {row.role && ` ${row.role}`}
        </span>
        <b>
          {row.found.map(({ column, text, says }, at) => (
            <span key={column}>
              {at > 0 && ' · '}
              {markedText(text, says).map((piece) =>
                piece.marked ? <mark key={piece.text}>{piece.text}</mark> : piece.text,
              )}
            </span>
          ))}
        </b>
        {row.unclear && (
          <Tooltip title={t.unclearHint}>
            <span className="chip">{t.unclear}</span>
          </Tooltip>
        )}
        {row.people.map(({ id, name }) => (
          <Link key={id} to={keepParams(personPath(id), params)}>
            {row.record.kind === 'seat' ? name : t.thePerson}
          </Link>
        ))}
        {row.accounts.map(({ id, name }) => (
          <Link key={id} to={keepParams(accountPath(id), params)}>
            {name}
          </Link>
        ))}
        <span className="suggestion-do">
          <Tooltip title={t.dismissHint}>
            <Button size="small" disabled={busy} loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
              {t.dismiss}
            </Button>
          </Tooltip>
          <Tooltip title={missing === null && undecided ? t.chooseDeal : ''}>
            <Button
              size="small"
              type="primary"
              disabled={busy || missing !== null || undecided}
              loading={confirm.isPending}
              onClick={() => confirm.mutate()}
            >
              {t.confirm}
            </Button>
          </Tooltip>
        </span>
      </div>
      {missing === null ? <Writes row={row} deals={deals} /> : <p className="mut">{missing}</p>}
      {row.what === 'role' && missing === null && (
        <div className="suggestion-into">
          <span className="mut">{t.inDeals}</span>
          <Checkbox.Group
            className="suggestion-deals"
            value={[...deals]}
            onChange={setChosen}
            options={row.deals.map((deal) => ({
              value: deal.id,
              label: (
                <>
                  {deal.name} <span className="mut">{deal.takesPart ? t.takesPart : deal.accountName}</span>
                </>
              ),
            }))}
          />
        </div>
      )}
    </li>
  );
}

function useDecisions(row: SuggestionRow, deals: readonly string[]) {
  const { texts } = useLook();
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const toast = useUndoToast();
  const client = useQueryClient();
  const t = texts.suggestions;
  const name = row.record.name;
  // What was shown may be old: reading anew says what there is.
  const onError = (error: unknown) => {
    void message.error(wordsOf(error));
    void client.invalidateQueries({ queryKey: ['suggestions'] });
  };
  const confirm = useMutation({
    mutationFn: () =>
      call('suggestionConfirm', { params: { id: row.id }, body: row.what === 'role' ? { deals: [...deals] } : {} }),
    onSuccess: (answer) => {
      toast(t.confirmed(name), answer);
      return client.invalidateQueries();
    },
    onError,
  });
  const dismiss = useMutation({
    mutationFn: () => call('suggestionDismiss', { params: { id: row.id }, body: {} }),
    onSuccess: (answer) => {
      toast(t.dismissed(name), answer);
      return client.invalidateQueries();
    },
    onError,
  });
  return { confirm, dismiss };
}
