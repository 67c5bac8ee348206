import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { AuditInspector } from './audit-inspector.tsx';
import { AuditTable } from './audit-table.tsx';

/** Who decides, over the whole portfolio, and who of ours covers them. */
export function AuditPage() {
  const { texts } = useLook();
  const t = texts.audit;
  const [selection] = useSelection();
  useCrumbs([{ name: t.title }]);
  return (
    <Page
      title={t.title}
      sub={t.sub}
      inspector={selection ? <AuditInspector groupId={null} selection={selection} /> : undefined}
    >
      <AuditTable groupId={null} name={texts.frame.portfolio} />
    </Page>
  );
}
