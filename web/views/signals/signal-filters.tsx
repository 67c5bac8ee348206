import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { SIGNAL_STATES, type SignalState } from '../../../domain/signals/kinds.ts';
import { STATE_WORDS } from '../../../domain/signals/words.ts';
import { nameIn } from '../../core/format/format.ts';
import { fact } from '../../data/facts.ts';
import { CloseOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import { useColleagueName } from '../standings/choose-group.tsx';
import type { ChangeSignals, SignalChoice } from './use-signal-filter.ts';

interface SignalFiltersProps {
  choice: SignalChoice;
  change: ChangeSignals;
  /** Over the colleagues nobody is chosen. */
  byColleague: boolean;
}

/** Which signals are looked at: state, one of ours or nobody, and what a link narrowed them to. */
export function SignalFilters({ choice, change, byColleague }: SignalFiltersProps) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const { colleague, unassigned } = choice;
  const name = useColleagueName(colleague);
  return (
    <div className="view-tools">
      <Segmented<SignalState>
        aria-label={t.state}
        value={choice.state}
        options={SIGNAL_STATES.map((value) => ({ value, label: STATE_WORDS[value][language] }))}
        onChange={(state) => change({ state }, { sel: null })}
      />
      {!byColleague && (
        <>
          <span className="choose">
            <Reference
              kind="colleague"
              many={false}
              label={t.colleague}
              placeholder={t.everybody}
              value={colleague}
              names={colleague !== null && name !== null ? { [colleague]: name } : {}}
              onChange={(value) => change({ colleague: typeof value === 'string' ? value : null, unassigned: false })}
            />
          </span>
          <div className="chips">
            <button
              type="button"
              className={unassigned ? 'chip plain strong' : 'chip plain'}
              aria-pressed={unassigned}
              onClick={() => change({ unassigned: !unassigned, colleague: null })}
            >
              {t.unassigned}
            </button>
          </div>
        </>
      )}
      <div className="chips">
        <Only kind="account" what={t.group} id={choice.group} onClear={() => change({ group: null })} />
        <Only kind="account" what={t.account} id={choice.account} onClear={() => change({ account: null })} />
        <Only kind="deal" what={t.deal} id={choice.deal} onClear={() => change({ deal: null })} />
      </div>
    </div>
  );
}

interface OnlyProps {
  kind: 'account' | 'deal';
  what: string;
  id: string | null;
  onClear(): void;
}

/** What a link narrowed the list to, by name; a click takes that away. */
function Only({ kind, what, id, onClear }: OnlyProps) {
  const { texts, language } = useLook();
  const { data } = useQuery({ ...fact(kind, id ?? '', undefined), enabled: id !== null });
  if (id === null) return null;
  return (
    <button type="button" className="chip plain strong" title={texts.signals.clear} onClick={onClear}>
      {texts.signals.only(what, data ? nameIn(language, data) : id)} <CloseOutlined />
    </button>
  );
}
