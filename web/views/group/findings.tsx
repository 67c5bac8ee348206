import { Button } from 'antd';
import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import { powerMapPath } from '../../core/address/address.ts';
import { type Finding, findingsOf } from '../../core/finding/finding.ts';
import { decimal, money, nameIn, percent, stepName } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { ClusterOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** What to know first about the group, while nothing is selected. */
export function Findings({ group, coverage }: { group: GroupAnswer; coverage: CoverageAnswer | undefined }) {
  const { texts, language } = useLook();
  const t = texts.group;
  const [, select] = useSelection();
  const go = useGo();
  if (!coverage) return <Bones rows={5} />;
  const names = new Map(group.members.map((member) => [member.id, nameIn(language, member)]));
  const findings = findingsOf(group, coverage);
  return (
    <>
      <header className="panel-head">
        <h2>{t.findings}</h2>
      </header>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={keyOf(finding)} className={finding.kind === 'problem' ? 'warning' : 'hint'}>
            <FindingText finding={finding} names={names} onSelect={(kind, id) => select({ kind, id })} />
          </li>
        ))}
        {findings.length === 0 && <li className="hint">{t.allCovered}</li>}
      </ul>
      <div className="panel-actions">
        <Button icon={<ClusterOutlined />} onClick={() => go(powerMapPath(group.root.id, { group: true }))}>
          {texts.powerMap.title}
        </Button>
      </div>
      {group.controllers.length > 0 && (
        <Part title={t.controller}>
          <table className="lines">
            <tbody>
              {group.controllers.map((controller) => (
                <tr key={controller.id}>
                  <td>
                    <button
                      type="button"
                      className="plain"
                      onClick={() =>
                        select({ kind: controller.kind === 'person' ? 'person' : 'account', id: controller.id })
                      }
                    >
                      {nameIn(language, controller)}
                    </button>
                  </td>
                  <td>{controller.stake === null ? texts.values.unknown : percent(controller.stake)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {group.affiliates.length > 0 && (
        <Part title={t.affiliates(group.affiliates.length)} aside={texts.account.direct}>
          <table className="lines">
            <tbody>
              {group.affiliates.map((affiliate) => (
                <tr key={affiliate.id}>
                  <td>
                    <button
                      type="button"
                      className="plain"
                      onClick={() => select({ kind: 'account', id: affiliate.id })}
                    >
                      {nameIn(language, affiliate)}
                    </button>
                  </td>
                  <td>{percent(affiliate.share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
    </>
  );
}

interface FindingTextProps {
  finding: Finding;
  names: ReadonlyMap<string, string>;
  onSelect(kind: string, id: string): void;
}
const LISTED = 6;
const DIVIDE = { zh: '，', en: '; ' } as const;

function FindingText({ finding, names: known, onSelect }: FindingTextProps) {
  const { texts, language } = useLook();
  const t = texts.group;
  const link = (kind: string, id: string, text: string) => (
    <button key={id} type="button" className="plain finding-link" onClick={() => onSelect(kind, id)}>
      {text}
    </button>
  );
  switch (finding.kind) {
    case 'largest': {
      const { entity } = finding;
      const way = finding.value === null ? t.findingNoWay : t.findingWay(decimal(finding.value, language));
      return link(
        'account',
        entity.id,
        `${t.findingLargest(nameIn(language, entity), money(entity.potential, entity.currency, language))}${DIVIDE[language]}${way}`,
      );
    }
    case 'weight':
      return (
        <button type="button" className="plain finding-link" onClick={() => onSelect('figure', 'customer.potential')}>
          {t.findingWeight(percent(finding.count, 0), percent(finding.potential, 0), finding.potential < finding.count)}
        </button>
      );
    case 'oneDoor':
      return link(
        'colleague',
        finding.colleague.id,
        t.findingOneDoor(stepName(language, finding.colleague), finding.ways, finding.of),
      );
    case 'onePerson':
      return link(
        'person',
        finding.person.id,
        t.findingOnePerson(stepName(language, finding.person), finding.ways, finding.of),
      );
    case 'closed':
      return (
        <>
          {t.findingClosed(finding.entities.length)}
          <div className="finding-list">
            {finding.entities.slice(0, LISTED).map((entity) => link('account', entity.id, nameIn(language, entity)))}
            {finding.entities.length > LISTED && <span className="mut">+{finding.entities.length - LISTED}</span>}
          </div>
        </>
      );
    case 'joint':
    case 'incomplete':
      return (
        <>
          {finding.kind === 'joint' ? t.findingJoint(finding.ids.length) : t.findingIncomplete(finding.ids.length)}
          <div className="finding-list">
            {finding.ids.slice(0, LISTED).map((id) => link('account', id, known.get(id) ?? id))}
            {finding.ids.length > LISTED && <span className="mut">+{finding.ids.length - LISTED}</span>}
          </div>
        </>
      );
    case 'problem':
      return (
        <>
          {texts.values.problem[finding.code]}
          <div className="finding-list">
            {finding.ids.slice(0, LISTED).map((id) => link('account', id, known.get(id) ?? id))}
          </div>
        </>
      );
  }
}

function keyOf(finding: Finding): string {
  return finding.kind === 'problem' ? `problem ${finding.ids.join(' ')}` : finding.kind;
}
