import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { count } from '../core/format/format.ts';
import { call } from '../data/call.ts';
import { followImport } from '../data/follow.ts';
import { status } from '../data/queries.ts';
import { useGo } from './place.ts';
import { useFailureWords } from './problem.tsx';
import { useLook } from './settings.tsx';

/** Says that what is shown is made up, and clears it in one click. */
export function Demonstration() {
  const { texts, language, change } = useLook();
  const { modal, message } = App.useApp();
  const wordsOf = useFailureWords();
  const client = useQueryClient();
  const go = useGo();
  const [clearing, setClearing] = useState(false);
  const [gone, setGone] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!gone || pathname.startsWith('/groups/') || pathname.startsWith('/accounts/')) return;
    setGone(false);
    void client.invalidateQueries();
  }, [gone, pathname, client]);
  const { data } = useQuery(status);
  const t = texts.frame;
  const clear = useMutation({
    mutationFn: async (id: string) => {
      setClearing(true);
      await call('importUndo', { params: { id } });
      return followImport(id);
    },
    onSuccess: async (ended) => {
      // The view may show what is gone: away from it first, and only then everything is read anew.
      await client.fetchQuery({ ...status, staleTime: 0 });
      change({ recent: [] });
      setGone(true);
      go('/');
      const kept = ended.kept?.length ?? 0;
      void message.success(kept > 0 ? `${t.cleared} · ${t.kept(kept)}` : t.cleared);
    },
    onError: (error) => void message.error(wordsOf(error)),
    onSettled: () => setClearing(false),
  });
  if (!data?.demonstration) return null;
  const { importId, state } = data.demonstration;
  if (state !== 'done' && !clearing)
    return state === 'undone' ? null : (
      <div className="demonstration" role="status">
        <b>{t.demonstration}</b>
        <span>{t.demonstrationComing}</span>
      </div>
    );
  const number = (value: number) => count(value, language);
  const ask = () =>
    modal.confirm({
      title: t.clearTitle,
      content: t.clearText(number(data.counts.accounts), number(data.counts.people), number(data.counts.deals)),
      okText: t.clearDo,
      okButtonProps: { danger: true },
      cancelText: t.cancel,
      onOk: () => clear.mutate(importId),
    });
  return (
    <div className="demonstration" role="note">
      <b>{t.demonstration}</b>
      <span>{clearing ? t.clearing : t.demonstrationText}</span>
      <Button size="small" onClick={ask} loading={clearing}>
        {t.clearDemonstration}
      </Button>
    </div>
  );
}
