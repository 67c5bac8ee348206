import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { day } from '../../core/format/format.ts';
import { type MapSeat, seatNode } from '../../core/power-map/seat-tree.ts';
import { endHoldWrites } from '../../core/power-map/writes.ts';
import { fact } from '../../data/facts.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { BasisLine } from './basis.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { useEdits } from './use-edits.tsx';

/** A seat: who holds it, to whom it reports, who reports to it, and everything that can be done with it. */
export function SeatOnMap({ seat, model, onForm, onGo }: MapPanelProps & { seat: MapSeat }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [, select] = useSelection();
  const { run, busy } = useEdits();
  const stated = useQuery(fact('seat', seat.id, useAsOf())).data;
  const title = seat.title ?? t.noTitle;
  const reports = model.map.seats.filter(({ reportsToId }) => reportsToId === seat.id);
  const manager = model.seats.seats.get(seat.reportsToId ?? '');
  const seatLink = (of: MapSeat) => (
    <button type="button" className="plain finding-link" onClick={() => onGo(seatNode(of.id))}>
      {of.title ?? t.noTitle}
    </button>
  );
  const end = (holders: MapSeat['holders'], what: string) =>
    void run(what, (basis) => endHoldWrites(holders, model.map.asOf, basis));
  return (
    <>
      <Head
        kind="seat"
        hollow={seat.holders.length === 0}
        title={title}
        what={seat.department}
        chips={
          <>
            {seat.holders.length === 0 && <span className="chip">{texts.values.choice.vacant}</span>}
            <span className="chip">{texts.values.choice[seat.layer ?? 'unknown']}</span>
            {model.map.accounts.length > 1 && <span className="chip">{model.named('account', seat.accountId)}</span>}
          </>
        }
      />
      <Part title={t.holders}>
        {seat.holders.length === 0 && <p className="panel-empty">{texts.values.choice.vacant}</p>}
        <table className="lines">
          <tbody>
            {seat.holders.map((hold) => {
              const name = model.named('person', hold.personId);
              return (
                <tr key={hold.factId}>
                  <td>
                    <button
                      type="button"
                      className="plain finding-link"
                      onClick={() => select({ kind: 'person', id: hold.personId })}
                    >
                      {name}
                    </button>
                    {hold.acting && <span className="mut"> {t.acting}</span>}
                    <div className="sub">{hold.since && `${day(hold.since)} –`}</div>
                  </td>
                  <td className="nowrap">
                    <Button size="small" type="text" disabled={busy} onClick={() => end([hold], t.did.end(name))}>
                      {t.endHold}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="map-basis">
          <span className="mut">{t.basis}</span> <BasisLine />
        </p>
      </Part>
      <Part title={texts.account.facts} aside={stated && <Origin {...stated} />}>
        <table className="lines">
          <tbody>
            <tr>
              <td className="mut">{t.reportsTo}</td>
              <td>{manager ? seatLink(manager) : (seat.reportsToId ?? '—')}</td>
            </tr>
            <tr>
              <td className="mut">{t.reportsFrom}</td>
              <td>
                {reports.length === 0 && '—'}
                {reports.map((report) => (
                  <div key={report.id}>{seatLink(report)}</div>
                ))}
              </td>
            </tr>
          </tbody>
        </table>
      </Part>
      <div className="panel-actions">
        <Button type="primary" onClick={() => onForm({ form: 'hold', seatId: seat.id })}>
          {t.putOn}
        </Button>
        {seat.holders.length > 0 && (
          <Button disabled={busy} onClick={() => end(seat.holders, t.did.vacate(title))}>
            {t.vacate}
          </Button>
        )}
        <Button
          onClick={() =>
            onForm({ form: 'seat', accountId: seat.accountId, reportsToId: seat.reportsToId, seatId: seat.id })
          }
        >
          {t.editSeat}
        </Button>
        <Button onClick={() => onForm({ form: 'seat', accountId: seat.accountId, reportsToId: seat.id })}>
          {t.addReport}
        </Button>
      </div>
    </>
  );
}
