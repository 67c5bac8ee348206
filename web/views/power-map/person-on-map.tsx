import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { explorePath, personPath } from '../../core/address/address.ts';
import { day, initials } from '../../core/format/format.ts';
import type { MapPerson } from '../../core/power-map/seat-tree.ts';
import { fact } from '../../data/facts.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { PersonFlags } from '../../inspector/person-flags.tsx';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { useAsOf, useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { DealPart } from './deal-part.tsx';
import { InfluencePart } from './influence-part.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { SeatsPart } from './seats-part.tsx';
import { StandingPart } from './standing-part.tsx';
import { TiesPart } from './ties-part.tsx';

/** A person as the map shows him: reach with its best route, part in the deal, lines, seats, ties, standing, facts. */
export function PersonOnMap(props: MapPanelProps & { person: MapPerson }) {
  const { person, model } = props;
  const { texts } = useLook();
  const t = texts.powerMap;
  const go = useGo();
  const asOf = useAsOf();
  const known = useQuery(fact('person', person.id, asOf)).data;
  const name = model.named('person', person.id);
  const first = model.seats.seatsOf.get(person.id)?.[0];
  const seat = first === undefined ? undefined : model.seats.seats.get(first);
  const node = model.nodeOf({ kind: 'person', id: person.id });
  return (
    <>
      <Head
        kind="person"
        initials={initials(name)}
        hollow={person.left}
        title={name}
        what={seat?.title ?? null}
        chips={
          <>
            <PersonFlags left={person.left} doNotContact={known?.doNotContact ?? null} />
            {seat?.layer && <span className="chip">{texts.values.choice[seat.layer]}</span>}
            <span className="chip">
              {texts.person.lastContact} {day(person.lastContact)}
            </span>
          </>
        }
      />
      {model.map.deal && <DealPart {...props} deal={model.map.deal} />}
      <ReachPart personId={person.id} {...(props.choice.deal ? { deal: props.choice.deal } : {})} />
      <InfluencePart {...props} />
      <SeatsPart {...props} />
      <TiesPart {...props} stated={known?.ties ?? []} />
      <StandingPart {...props} />
      <Part title={texts.account.facts} aside={known?.source && <Origin {...known} />}>
        <table className="lines">
          <tbody>
            {(['email', 'phone'] as const).map((column) => (
              <tr key={column}>
                <td className="mut">{texts.columns[column]}</td>
                <td>{known?.[column] ?? texts.values.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <div className="panel-actions">
        <Button type="primary" onClick={() => props.onDraw(node)}>
          {t.draw}
        </Button>
        <Button onClick={() => go(personPath(person.id))}>{texts.frame.openPage}</Button>
        <Button onClick={() => go(explorePath('person', person.id))}>{texts.frame.explore}</Button>
      </div>
    </>
  );
}
