import { Button } from 'antd';
import { useCallback, useState } from 'react';
import type { SheetChoice } from '../../../../domain/contract/organogram.ts';
import { day } from '../../../core/format/format.ts';
import { acceptedIds, type Decisions, UNDECIDED } from '../../../core/import/decisions.ts';
import { useAccept, useCompare } from '../../../data/difference.ts';
import { Bones } from '../../../shell/bones.tsx';
import { useCrumbs } from '../../../shell/crumbs.tsx';
import { Page } from '../../../shell/page.tsx';
import { useParam } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import { DifferenceLines } from './difference-lines.tsx';
import { DropOrganogram } from './drop-organogram.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { EffectWord } from './effect-word.tsx';
import { RowFindings } from './row-findings.tsx';
import { SheetSelect } from './sheet-select.tsx';
import { StoredDays } from './stored-days.tsx';
import { useLinesEffect } from './use-effect.ts';
import './difference.css';

/**
 * An organogram against what is stored: the lines, a decision about each, what the accepted ones would do to open deals, and then
 * their writing. Of an account, also its stored organograms against each other.
 */
export function DifferencePage() {
  const { texts } = useLook();
  const t = texts.difference;
  const [account] = useParam('account');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [decided, setDecided] = useState({ comparison: 0, decisions: UNDECIDED });
  const compare = useCompare();
  const accept = useAccept();
  const toast = useUndoToast();
  useCrumbs([{ name: texts.imports.title, path: '/import' }, { name: t.title }]);
  const { data, submittedAt: comparison } = compare;
  const found = data?.difference ?? null;
  const choices = data?.choices.filter(({ accountId }) => account === null || accountId === account) ?? [];
  const decisions = decided.comparison === comparison ? decided.decisions : UNDECIDED;
  const decide = useCallback(
    (next: (before: Decisions) => Decisions) =>
      setDecided((before) => ({
        comparison,
        decisions: next(before.comparison === comparison ? before.decisions : UNDECIDED),
      })),
    [comparison],
  );
  const accepted = found ? acceptedIds(found.lines, decisions) : [];
  const effect = useLinesEffect({
    difference: found,
    accepted,
    comparison,
    paused: accept.isPending || accept.isSuccess,
  });
  const ask = (from: readonly File[], choice: { accountId: string; date?: string } | null) => {
    setFiles(from);
    accept.reset();
    compare.mutate({ files: from, choice });
  };
  const again = () => ask(files, compare.variables?.choice ?? null);
  const save = (lines: number) => {
    if (!found) return;
    accept.mutate(
      { sheet: found.sheet, accepted },
      {
        onSuccess: (answer) => {
          toast(t.saved(lines), answer);
          again();
        },
      },
    );
  };
  const sub = !found
    ? t.sub
    : found.storedOn === null
      ? t.againstOther(found.name, day(found.date))
      : t.against(found.name, day(found.date), day(found.storedOn));
  return (
    <Page
      title={t.title}
      sub={sub}
      chosen={false}
      inspector={found && found.lines.length > 0 ? <EffectPanel effect={effect} onAgain={again} /> : undefined}
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
      {files.length === 0 && (
        <>
          {account !== null && <StoredDays accountId={account} />}
          <DropOrganogram onFiles={(chosen) => ask(chosen, account === null ? null : { accountId: account })} />
        </>
      )}
      {choices.length > 1 && (
        <SheetSelect
          choices={choices}
          chosen={found}
          onChoose={({ accountId, date }: SheetChoice) => ask(files, { accountId, date })}
        />
      )}
      {compare.isPending && <Bones rows={8} />}
      {compare.isError && <Problem error={compare.error} retry={again} />}
      {data && <RowFindings answer={data} />}
      {found && (
        <DifferenceLines
          difference={found}
          decisions={decisions}
          onDecide={decide}
          saving={accept.isPending}
          onSave={save}
        >
          <EffectWord effect={effect} />
          {accept.isError && (
            <Problem error={accept.error}>
              <Button onClick={again}>{t.again}</Button>
            </Problem>
          )}
        </DifferenceLines>
      )}
      <div className="page-foot" />
    </Page>
  );
}
