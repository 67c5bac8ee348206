import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import type { Selection } from '../../core/address/address.ts';
import { AccountPanel } from '../../inspector/account-panel.tsx';
import { Inspector } from '../../inspector/inspector.tsx';
import { useLook } from '../../shell/settings.tsx';
import { CoverageLedger } from './coverage-ledger.tsx';
import { Findings } from './findings.tsx';
import { InGroup } from './in-group.tsx';
import { StakeLedger } from './stake-ledger.tsx';
import { StakeLine } from './stake-line.tsx';

interface GroupInspectorProps {
  group: GroupAnswer;
  coverage: CoverageAnswer | undefined;
  selection: Selection | null;
}

/** What is selected, seen from the group: figures with their ledger, entities with their place in it. */
export function GroupInspector({ group, coverage, selection }: GroupInspectorProps) {
  const { texts } = useLook();
  if (!selection) return <Findings group={group} coverage={coverage} />;
  if (selection.kind === 'figure') {
    const [name = '', ...rest] = selection.id.split('.');
    if (name === 'stake') return <StakeLedger group={group} id={rest.join('.')} />;
    return <CoverageLedger group={group} figure={selection.id} />;
  }
  if (selection.kind === 'stake') {
    const line = group.lines.find((known) => known.id === selection.id);
    if (line) return <StakeLine group={group} line={line} />;
  }
  const member = selection.kind === 'account' ? group.members.find(({ id }) => id === selection.id) : undefined;
  if (!member) return <Inspector selection={selection} />;
  const joint = group.lines.some((line) => line.ownedId === member.id && line.joint);
  return (
    <AccountPanel
      key={member.id}
      id={member.id}
      chips={
        member.id !== group.root.id && (
          <span className={member.control === 'yes' ? 'chip strong' : 'chip'}>
            {joint ? texts.group.joinedControl : texts.values.control[member.control]}
          </span>
        )
      }
    >
      <InGroup group={group} member={member} coverage={coverage} />
    </AccountPanel>
  );
}
