import { Button } from 'antd';
import { useMemo } from 'react';
import type { MeetingToward } from '../../../../domain/reach/meetings-toward.ts';
import { gainText, listed } from '../../../core/deal/figure.ts';
import { type DealFinding, findingsOf, isOutOfReach } from '../../../core/deal/findings.ts';
import { money } from '../../../core/format/format.ts';
import { reachText } from '../../../core/format/score.ts';
import { useParam, useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { useDeal, useTried } from '../use-deal.ts';

/** What to know first about the deal, while nothing is selected. */
export function DealFindings() {
  const { texts } = useLook();
  const t = texts.deal;
  const { deal } = useDeal();
  const { after } = useTried();
  const [, select] = useSelection();
  const findings = useMemo(() => findingsOf(after.figures, after.reach), [after]);
  return (
    <>
      <header className="panel-head">
        <h2>{t.findings}</h2>
      </header>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={keyOf(finding)} className={isWarning(finding) ? 'warning' : 'hint'}>
            <FindingText finding={finding} />
          </li>
        ))}
        {findings.length === 0 && <li className="hint">{t.nothingFound}</li>}
      </ul>
      <div className="panel-actions">
        <Button onClick={() => select({ kind: 'deal', id: deal.id })}>{t.facts}</Button>
      </div>
    </>
  );
}

function isWarning({ kind }: DealFinding): boolean {
  return kind === 'unreached' || kind === 'missing' || kind === 'departed';
}

function keyOf(finding: DealFinding): string {
  switch (finding.kind) {
    case 'unreached':
    case 'weak':
      return finding.person.id;
    case 'hangs':
      return `hangs ${finding.cut.kind}`;
    default:
      return finding.kind;
  }
}

function FindingText({ finding }: { finding: DealFinding }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { deal, personName, colleagueName } = useDeal();
  const [, setTab] = useParam('tab');
  const names = (ids: readonly string[]) => listed(ids.map(personName), language);
  switch (finding.kind) {
    case 'unreached':
    case 'weak': {
      const { person, lead } = finding;
      const [name, reach] = [personName(person.id), reachText(person.reach.point)];
      const role = listed(
        person.roles.map((each) => texts.reach.role[each]),
        language,
      );
      const words = isOutOfReach(person)
        ? t.unreached(name, role)
        : finding.kind === 'weak'
          ? t.weak(name, role, reach)
          : t.hardly(name, role, reach);
      return (
        <>
          <PersonLink id={person.id}>{words}</PersonLink>
          <LeadLine lead={lead} />
        </>
      );
    }
    case 'missing':
      return (
        <>
          {t.findingMissing(
            listed(
              finding.roles.map((role) => texts.reach.role[role]),
              language,
            ),
          )}
        </>
      );
    case 'departed':
      return <PersonLink id={finding.ids[0] ?? ''}>{t.findingDeparted(names(finding.ids))}</PersonLink>;
    case 'hangs': {
      const { cut } = finding;
      const name = cut.kind === 'person' ? personName(cut.id) : colleagueName(cut.id);
      return (
        <button type="button" className="plain finding-link" onClick={() => setTab('hangs', true)}>
          {t.findingHangs(name, names(cut.cuts))}
          {cut.amount !== null && (
            <div className="mut">{t.findingMoney(money(cut.amount, cut.currency ?? deal.currency, language))}</div>
          )}
        </button>
      );
    }
    case 'next':
      return <PersonLink id={finding.id}>{t.findingNext(personName(finding.id), gainText(finding.gain))}</PersonLink>;
    case 'against':
      return (
        <>
          <PersonLink id={finding.ids[0] ?? ''}>{t.findingAgainst(names(finding.ids))}</PersonLink>
          {finding.contested.length > 0 && <div className="mut">{t.findingContested(names(finding.contested))}</div>}
        </>
      );
  }
}

function LeadLine({ lead }: { lead: MeetingToward | null }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { personName } = useDeal();
  return (
    <div className="mut">
      {lead ? <PersonLink id={lead.id}>{t.lead(personName(lead.id), reachText(lead.reach))}</PersonLink> : t.noLead}
    </div>
  );
}
