import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { ENDPOINTS } from '../../../domain/contract/endpoints.ts';
import { percent } from '../../core/format/format.ts';
import { call } from '../../data/call.ts';
import { followImport } from '../../data/follow.ts';
import { oneImport } from '../../data/queries.ts';
import { CloudUploadOutlined, ExperimentOutlined, FileZipOutlined } from '../../marks/icons.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useTexts } from '../../shell/settings.tsx';
import './welcome.css';

/** An empty instance: three ways to something worth looking at. `coming`: the demonstration is on its way. */
export function Welcome({ coming }: { coming: string | null }) {
  const { welcome: t, imports, frame } = useTexts();
  const go = useGo();
  const client = useQueryClient();
  useCrumbs([{ name: frame.home }]);
  const put = useMutation({
    mutationFn: async () => followImport((await call('demonstration', {})).id),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <Page title={t.title} heading={null}>
      <div className="welcome">
        <h1>{t.title}</h1>
        <p className="mut">{t.sub}</p>
        {put.isError && <Problem error={put.error} />}
        <div className="welcome-cards">
          <Card icon={<ExperimentOutlined />} title={t.demoTitle} text={t.demoText}>
            {coming ? (
              <Coming id={coming} />
            ) : (
              <Button type="primary" loading={put.isPending} onClick={() => put.mutate()}>
                {t.demoDo}
              </Button>
            )}
          </Card>
          <Card icon={<CloudUploadOutlined />} title={t.crmTitle} text={t.crmText}>
            <Button onClick={() => go('/import')}>{t.crmDo}</Button>
          </Card>
          <Card icon={<FileZipOutlined />} title={t.csvTitle} text={t.csvText}>
            <Button onClick={() => go('/import?preset=bundle')}>{t.csvDo}</Button>
            <a href={ENDPOINTS.importTemplate.path} download title={imports.templateHint}>
              {t.template}
            </a>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Card({ icon, title, text, children }: { icon: ReactNode; title: string; text: string; children: ReactNode }) {
  return (
    <section className="card welcome-card">
      <span className="welcome-icon" aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="welcome-do">{children}</div>
    </section>
  );
}

function Coming({ id }: { id: string }) {
  const { welcome: t } = useTexts();
  const client = useQueryClient();
  const query = useQuery({ ...oneImport(id), refetchInterval: 1_000 });
  const ended = query.data?.progress.phase === 'ended';
  useEffect(() => {
    if (ended) void client.invalidateQueries();
  }, [ended, client]);
  const { rows, totalRows } = query.data?.progress ?? { rows: 0, totalRows: null };
  const done = totalRows ? rows / totalRows : 0;
  return (
    <div className="welcome-coming" role="status">
      <Progress percent={Math.round(done * 100)} showInfo={false} size="small" />
      <span className="mut">{t.putting(percent(done, 0))}</span>
    </div>
  );
}
