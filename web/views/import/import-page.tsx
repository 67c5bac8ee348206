import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Tooltip } from 'antd';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { ENDPOINTS } from '../../../domain/contract/endpoints.ts';
import type { ImportAnswer } from '../../../domain/contract/imports.ts';
import { importPath } from '../../core/address/address.ts';
import { count, duration, instant } from '../../core/format/format.ts';
import { secondsOf } from '../../core/import/progress.ts';
import { address, call } from '../../data/call.ts';
import { isRunning, listen } from '../../data/follow.ts';
import { oneImport } from '../../data/queries.ts';
import { DownloadOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo } from '../../shell/place.ts';
import { Problem, useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Waiting } from '../suggestions/waiting.tsx';
import { Counts } from './counts.tsx';
import { Issues } from './issues.tsx';
import { JobFiles } from './job-files.tsx';
import { JobProgress } from './job-progress.tsx';
import './import.css';

/** One import: how far it is, what it changed, every finding, and the ways on. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { texts, language } = useLook();
  const t = texts.imports;
  const client = useQueryClient();
  const query = useQuery(oneImport(id));
  const job = query.data;
  const running = job ? isRunning(job) : false;
  const read = job?.files.find((file) => file.as !== null) ?? job?.files[0];
  useCrumbs([{ name: t.title, path: '/import' }, { name: read?.name ?? id }]);
  useEffect(() => {
    if (!running) return;
    const left = new AbortController();
    const merge = (row: Partial<ImportAnswer>) =>
      client.setQueryData<ImportAnswer>(oneImport(id).queryKey, (before) => before && { ...before, ...row });
    void listen(id, ({ errorCount: _errors, warningCount: _warnings, ...row }) => merge(row), left.signal).then(() => {
      if (!left.signal.aborted) void client.invalidateQueries();
    });
    return () => left.abort();
  }, [running, id, client]);

  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!job)
    return (
      <Page title={t.title}>
        <Bones rows={8} />
      </Page>
    );
  const seconds = secondsOf(job);
  const names = job.files.filter((file) => file.as !== null).map((file) => file.name);
  const [first = job.files[0]?.name ?? id, ...others] = names;
  const title = job.demo
    ? t.isDemo
    : others.length < 3
      ? [first, ...others].join(', ')
      : t.andMore(first, others.length);
  return (
    <Page
      title={title}
      sub={
        <>
          <span className={job.state === 'failed' ? 'chip import-bad' : 'chip'}>
            {texts.values.importState[job.state]}
          </span>{' '}
          {job.dryRun && <span className="chip strong">{t.isDryRun}</span>}{' '}
          {seconds === null ? instant(job.createdAt) : t.tookPlace(instant(job.startedAt), duration(seconds))}
        </>
      }
      actions={<JobActions job={job} running={running} />}
    >
      {job.failure && (
        <div className="warning" role="alert">
          <b>{t.failed}</b> {job.failure}
        </div>
      )}
      {running && <JobProgress job={job} />}
      {job.dryRun && !running && <p className="hint">{t.nothingWritten}</p>}
      {job.state === 'done' && !job.dryRun && <Waiting />}
      {job.kept && job.kept.length > 0 && <p className="warning">{t.kept(job.kept.length)}</p>}
      <Counts counts={job.counts} title={t.changed} write={(value) => count(value, language)} />
      <JobFiles files={job.files} />
      <Issues job={job} />
      <div className="page-foot" />
    </Page>
  );
}

function JobActions({ job, running }: { job: ImportAnswer; running: boolean }) {
  const { texts, language } = useLook();
  const { modal, message } = App.useApp();
  const wordsOf = useFailureWords();
  const t = texts.imports;
  const client = useQueryClient();
  const go = useGo();
  const after = (answer: ImportAnswer) => {
    client.setQueryData(oneImport(answer.id).queryKey, answer);
    if (answer.id !== job.id) go(importPath(answer.id));
  };
  const act = useMutation({
    mutationFn: (what: 'importUndo' | 'importCancel' | 'importRun') => call(what, { params: { id: job.id } }),
    onSuccess: after,
    onError: (error) => void message.error(wordsOf(error)),
  });
  const confirm = (title: string, content: string, what: 'importUndo' | 'importCancel') =>
    modal.confirm({
      title,
      content,
      okText: title.replace(/[？?]$/u, ''),
      okButtonProps: { danger: true },
      cancelText: texts.frame.cancel,
      onOk: () => act.mutate(what),
    });
  const number = (value: number) => count(value, language);
  const written = job.counts.created + job.counts.updated > 0;
  return (
    <>
      {job.counts.rejected > 0 && !running && (
        <Tooltip title={t.rejectedHint}>
          <Button icon={<DownloadOutlined />} href={address(ENDPOINTS.importRejected.path, { id: job.id })} download>
            {t.rejectedFile}
          </Button>
        </Tooltip>
      )}
      {running && job.progress.phase !== 'undoing' && (
        <Button danger onClick={() => confirm(t.cancelTitle, t.cancelText, 'importCancel')}>
          {t.cancel}
        </Button>
      )}
      {!running && !job.dryRun && written && ['done', 'failed', 'cancelled'].includes(job.state) && (
        <Button
          danger
          loading={act.isPending}
          onClick={() =>
            confirm(t.undoTitle, t.undoText(number(job.counts.created), number(job.counts.updated)), 'importUndo')
          }
        >
          {t.undo}
        </Button>
      )}
      {!running && job.dryRun && job.state === 'done' && job.counts.accepted > 0 && (
        <Button type="primary" loading={act.isPending} onClick={() => act.mutate('importRun')}>
          {t.runNow}
        </Button>
      )}
      {!running && <Button onClick={() => go('/import')}>{t.again}</Button>}
    </>
  );
}
