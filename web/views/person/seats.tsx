import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { factId } from '../../../domain/facts/registry.ts';
import { accountPath } from '../../core/address/address.ts';
import { day, nameIn } from '../../core/format/format.ts';
import { timelineOf } from '../../core/person/timeline.ts';
import type { StoredOne } from '../../data/facts.ts';
import { status } from '../../data/queries.ts';
import { EditOutlined, PlusOutlined } from '../../marks/icons.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { EditFact } from '../edit/edit-fact.tsx';
import { FactForm } from '../edit/fact-form.tsx';

const percent = (part: number) => `${part * 100}%`;

/** The seats a person holds and held, on an axis of years; filled while in force. */
export function Seats({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const href = useHref();
  const today = useQuery(status).data?.today;
  const asOf = useAsOf() ?? today;
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const words: Record<string, string> = texts.values.choice;
  const { seats } = person;
  const line = asOf && seats.length > 0 ? timelineOf(seats, asOf) : null;
  return (
    <>
      {seats.length === 0 && <p className="panel-empty">{texts.person.noSeats}</p>}
      {line && (
        <div className="seats">
          {seats.map((seat, at) => {
            const bar = line.bars[at];
            const span = seat.inForce ? `${day(seat.since)} –` : `${day(seat.since)} – ${day(seat.until)}`;
            const id = factId('holder', { personId: person.id, seatId: seat.seatId, since: seat.since });
            return (
              <div key={id} className={seat.inForce ? 'seat' : 'seat past'}>
                <div className="seat-name">
                  <b>{seat.title ?? texts.values.unknown}</b>{' '}
                  <Link to={href(accountPath(seat.accountId))}>
                    {nameIn(language, { name: seat.accountName, nameEn: seat.accountNameEn })}
                  </Link>
                  <div className="sub">
                    {[seat.department, seat.layer && words[seat.layer]].filter(Boolean).join(' · ')}
                  </div>
                </div>
                <div className="seat-axis" title={span}>
                  {bar && (
                    <i
                      className={[
                        seat.inForce ? 'in-force' : '',
                        bar.openFrom ? 'open-from' : '',
                        bar.openTo ? 'open-to' : '',
                      ].join(' ')}
                      style={{ left: percent(bar.from), width: percent(Math.max(0.01, bar.to - bar.from)) }}
                    />
                  )}
                  <small>{span}</small>
                </div>
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined />}
                  aria-label={texts.edit.change(texts.values.fact.holder)}
                  onClick={() => setEditing(id)}
                />
              </div>
            );
          })}
          <div className="seat-years" aria-hidden="true">
            {line.years.map(({ at, year }) => (
              <span key={year} style={{ left: percent(at) }}>
                {year}
              </span>
            ))}
            {line.now < 1 && <b style={{ left: percent(line.now) }} />}
          </div>
        </div>
      )}
      <Button size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
        {t.addSeat}
      </Button>
      {editing && <EditFact kind="holder" id={editing} onClose={() => setEditing(null)} />}
      {adding && (
        <FactForm
          kind="holder"
          preset={{ personId: person.id }}
          names={{ person: { [person.id]: person.name } }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
