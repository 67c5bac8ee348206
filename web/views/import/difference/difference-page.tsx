import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { SheetChoice } from '../../../../domain/contract/organogram.ts';
import type { PersonChanges } from '../../../../domain/organogram/person-changes.ts';
import { day } from '../../../core/format/format.ts';
import { useCompare } from '../../../data/difference.ts';
import { Bones } from '../../../shell/bones.tsx';
import { useCrumbs } from '../../../shell/crumbs.tsx';
import { Page } from '../../../shell/page.tsx';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { DifferenceLines } from './difference-lines.tsx';
import { DropOrganogram } from './drop-organogram.tsx';
import { RowFindings } from './row-findings.tsx';
import { SheetSelect } from './sheet-select.tsx';
import './difference.css';

/** What the accepted lines would change for whoever rests on who sits where; shown above the lines. */
export type Effect = (changes: PersonChanges) => ReactNode;

/** An organogram against what is stored: the lines, a decision about each, and then the writing of what was accepted. */
export function DifferencePage({ effect }: { effect?: Effect }) {
  const { texts } = useLook();
  const t = texts.difference;
  const [files, setFiles] = useState<readonly File[]>([]);
  const compare = useCompare();
  useCrumbs([{ name: texts.imports.title, path: '/import' }, { name: t.title }]);
  const ask = (from: readonly File[], choice: SheetChoice | null) => {
    setFiles(from);
    compare.mutate({ files: from, choice });
  };
  const again = () => compare.mutate(compare.variables ?? { files, choice: null });
  const { data } = compare;
  const found = data?.difference ?? null;
  const sub = !found
    ? t.sub
    : found.storedOn === null
      ? t.againstOther(found.name, day(found.date))
      : t.against(found.name, day(found.date), day(found.storedOn));
  return (
    <Page
      title={t.title}
      sub={sub}
      actions={
        files.length > 0 && (
          <>
            <span className="mut clip difference-file">{files.map((file) => file.name).join(', ')}</span>
            <Button
              onClick={() => {
                setFiles([]);
                compare.reset();
              }}
            >
              {t.otherFiles}
            </Button>
          </>
        )
      }
    >
      {files.length === 0 && <DropOrganogram onFiles={(chosen) => ask(chosen, null)} />}
      {data && data.choices.length > 1 && (
        <SheetSelect choices={data.choices} chosen={found} onChoose={(choice) => ask(files, choice)} />
      )}
      {compare.isPending && <Bones rows={8} />}
      {compare.isError && <Problem error={compare.error} retry={again} />}
      {data && <RowFindings answer={data} />}
      {found && (
        <DifferenceLines
          key={compare.submittedAt}
          difference={found}
          onWritten={again}
          {...(effect ? { effect } : {})}
        />
      )}
      <div className="page-foot" />
    </Page>
  );
}
