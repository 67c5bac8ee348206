import { percent } from '../../core/format/format.ts';
import { type MapFinding, mapFindings } from '../../core/power-map/map-findings.ts';
import { seatNode } from '../../core/power-map/seat-tree.ts';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';

/** Persons or seats named in one finding; the rest are counted. */
const LISTED = 8;

/** What to know first about who decides here, while nothing is selected. */
export function MapFindings({ model, onGo }: MapPanelProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const findings = mapFindings(model.map, model.seats);
  const persons = (ids: readonly string[]): Named[] =>
    ids.flatMap((id) => {
      const node = model.nodeOf({ kind: 'person', id });
      return node ? [{ node, name: model.named('person', id) }] : [];
    });
  const seats = (ids: readonly string[]): Named[] =>
    ids.map((id) => ({ node: seatNode(id), name: model.seatTitle(id) }));
  return (
    <>
      <header className="panel-head">
        <h2>{t.findings}</h2>
      </header>
      <ul className="findings">
        {findings.map((finding, at) => {
          const { words, named } = wordsOf(finding);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: several loops are told apart by their place only
            <li key={`${finding.kind}${at}`} className={finding.kind === 'loop' ? 'warning' : 'hint'}>
              {words}
              <div className="finding-list">
                {named.slice(0, LISTED).map(({ node, name }) => (
                  <button key={node + name} type="button" className="plain finding-link" onClick={() => onGo(node)}>
                    {name}
                  </button>
                ))}
                {named.length > LISTED && <span className="mut">+{named.length - LISTED}</span>}
              </div>
            </li>
          );
        })}
        {findings.length === 0 && <li className="hint">{t.findNone}</li>}
      </ul>
      <p className="panel-empty">{t.choose}</p>
    </>
  );

  function wordsOf(finding: MapFinding): { words: string; named: Named[] } {
    const ids = (of: readonly { id: string }[]) => persons(of.map(({ id }) => id));
    switch (finding.kind) {
      case 'unreached':
        return { words: t.findUnreached(finding.persons.length), named: ids(finding.persons) };
      case 'against':
        return { words: t.findAgainst(finding.persons.length), named: ids(finding.persons) };
      case 'missing':
        return {
          words: t.findMissing(finding.roles.map((role) => `${texts.reach.role[role]} (${role})`).join(', ')),
          named: [],
        };
      case 'closed':
        return { words: t.findClosed(finding.persons.length, finding.of), named: ids(finding.persons) };
      case 'title-without-influence':
        return { words: t.findTitleText(finding.personIds.length), named: persons(finding.personIds) };
      case 'influence-without-title':
        return { words: t.findInfluenceText(finding.personIds.length), named: persons(finding.personIds) };
      case 'broker':
        return { words: t.findBroker(percent(finding.share, 0)), named: persons([finding.personId]) };
      case 'vacant':
        return { words: t.findVacant(finding.seatIds.length), named: seats(finding.seatIds) };
      case 'left':
        return { words: t.findLeft(finding.personIds.length), named: persons(finding.personIds) };
      case 'loop':
        return { words: t.findLoop(finding.seatIds.length), named: seats(finding.seatIds) };
      case 'apart':
        return { words: t.findApart(finding.seatIds.length), named: seats(finding.seatIds) };
    }
  }
}

interface Named {
  node: string;
  name: string;
}
