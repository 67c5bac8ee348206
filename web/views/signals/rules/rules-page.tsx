import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { signalRules } from '../../../data/signals.ts';
import { LeftOutlined } from '../../../marks/icons.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useCrumbs } from '../../../shell/crumbs.tsx';
import { Page } from '../../../shell/page.tsx';
import { useGo } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { RuleCard } from './rule-card.tsx';
import { RunNow } from './run-now.tsx';
import { WebhookCard } from './webhook-card.tsx';
import '../../../inspector/panel.css';
import './rules.css';

/** When each kind of signal is raised and who is told, to be changed by version; and how the webhook stands. */
export function RulesPage() {
  const { texts } = useLook();
  const t = texts.signalRules;
  const go = useGo();
  const query = useQuery(signalRules);
  useCrumbs([{ name: texts.signals.title, path: '/signals' }, { name: t.title }]);
  const box = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const there = query.data !== undefined;
  useEffect(() => {
    if (there && hash !== '') box.current?.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)?.scrollIntoView();
  }, [there, hash]);
  return (
    <Page
      title={t.title}
      sub={query.data && t.sub(query.data.timeZone)}
      actions={
        <>
          <Button icon={<LeftOutlined />} onClick={() => go('/signals')}>
            {texts.signals.back}
          </Button>
          <RunNow />
        </>
      }
    >
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Bones rows={12} />
      ) : (
        <div className="rules" ref={box}>
          {query.data.rules.map((kept) => (
            // Another version is another form: what was filled in is in it now.
            <RuleCard key={`${kept.rule.kind} ${kept.version}`} kept={kept} />
          ))}
          <WebhookCard />
        </div>
      )}
    </Page>
  );
}
