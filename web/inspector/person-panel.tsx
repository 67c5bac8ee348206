import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { colleaguePath, explorePath, personPath, routesPath } from '../core/address/address.ts';
import { day, initials, nameIn } from '../core/format/format.ts';
import { score } from '../core/format/score.ts';
import { fact, nameOf, type StoredOne } from '../data/facts.ts';
import { personTies } from '../data/people.ts';
import { Glyph } from '../marks/glyph.tsx';
import { Bones } from '../shell/bones.tsx';
import { useAsOf, useGo, useHref, useIsHere, useParam } from '../shell/place.ts';
import { Problem } from '../shell/problem.tsx';
import { useLook } from '../shell/settings.tsx';
import { Head, Part } from './head.tsx';
import { Origin } from './origin.tsx';
import { PersonFlags } from './person-flags.tsx';

/** Ties shown, the strongest; the page has all. */
const TIES = 5;

/** A person: seats, who of ours knows him, last contact. */
export function PersonPanel({ id, children }: { id: string; children?: ReactNode }) {
  const { texts, language } = useLook();
  const query = useQuery(fact('person', id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={6} />;
  const person = query.data;
  const t = texts.person;
  const words: Record<string, string> = texts.values.choice;
  const current = person.seats.find((seat) => seat.inForce);
  return (
    <>
      <Head
        kind="person"
        initials={initials(person.name)}
        hollow={person.left === true}
        title={nameIn(language, person)}
        what={current?.title ?? null}
        chips={
          <>
            <PersonFlags {...person} />
            {current?.layer && <span className="chip">{words[current.layer] ?? current.layer}</span>}
            <span className="chip">
              {t.lastContact} {day(person.lastContact)}
            </span>
          </>
        }
      />
      {children}
      <Part title={t.seats}>
        <SeatLines seats={person.seats} />
      </Part>
      <Part title={t.ties} aside={t.strength}>
        <TieLines id={id} />
      </Part>
      <Part title={texts.account.facts} aside={person.source && <Origin {...person} />}>
        <table className="lines">
          <tbody>
            {(['email', 'phone'] as const).map((column) => (
              <tr key={column}>
                <td className="mut">{texts.columns[column]}</td>
                <td>{person[column] ?? texts.values.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Actions id={id} />
    </>
  );
}

function SeatLines({ seats }: Pick<StoredOne<'person'>, 'seats'>) {
  const { texts, language } = useLook();
  if (seats.length === 0) return <p className="panel-empty">{texts.person.noSeats}</p>;
  return (
    <table className="lines">
      <tbody>
        {seats.map((seat) => (
          <tr key={`${seat.seatId}${seat.since}`} className={seat.inForce ? '' : 'mut'}>
            <td>
              {seat.title ?? texts.values.unknown}
              <div className="sub">
                {nameIn(language, { name: seat.accountName, nameEn: seat.accountNameEn })}
                {seat.department && ` · ${seat.department}`}
              </div>
            </td>
            <td className="origin">
              {seat.inForce ? `${day(seat.since)} –` : `${day(seat.since)} – ${day(seat.until)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TieLines({ id }: { id: string }) {
  const { texts } = useLook();
  const href = useHref();
  const ties = useQuery(personTies(id, useAsOf())).data;
  if (!ties) return <Bones rows={2} />;
  if (ties.rows.length === 0) return <p className="panel-empty">{texts.person.noTies}</p>;
  return (
    <table className="lines">
      <tbody>
        {ties.rows.slice(0, TIES).map((tie) => (
          <tr key={tie.colleagueId}>
            <td>
              <Glyph kind="colleague" size={12} />{' '}
              <Link to={href(colleaguePath(tie.colleagueId))}>{nameOf(ties.names, 'colleague', tie.colleagueId)}</Link>
            </td>
            <td>
              {score(tie.strength)} <span className="mut">{day(tie.lastContact ?? tie.stated?.observedOn)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ways on from here, but to where one is already. */
function Actions({ id }: { id: string }) {
  const { texts } = useLook();
  const go = useGo();
  const isHere = useIsHere();
  const [routesTo] = useParam('to');
  return (
    <div className="panel-actions">
      {!isHere(personPath(id)) && (
        <Button type="primary" onClick={() => go(personPath(id))}>
          {texts.frame.openPage}
        </Button>
      )}
      {!(isHere('/routes') && routesTo === id) && (
        <Button onClick={() => go(routesPath({ to: id }))}>{texts.frame.routes}</Button>
      )}
      {!isHere(explorePath('person', id)) && (
        <Button onClick={() => go(explorePath('person', id))}>{texts.frame.explorer}</Button>
      )}
    </div>
  );
}
