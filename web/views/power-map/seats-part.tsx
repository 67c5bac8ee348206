import { Button } from 'antd';
import { day } from '../../core/format/format.ts';
import { type MapPerson, seatNode } from '../../core/power-map/seat-tree.ts';
import { endHoldWrites } from '../../core/power-map/writes.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { MapPanelProps } from './map-inspector.tsx';
import { useEdits } from './use-edits.tsx';

/** The seats a person holds on this map, each to be looked at or ended. */
export function SeatsPart({ person, model, onGo }: MapPanelProps & { person: MapPerson }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const held = (model.seats.seatsOf.get(person.id) ?? []).flatMap((id) => model.seats.seats.get(id) ?? []);
  const name = model.named('person', person.id);
  return (
    <Part title={t.seatsHere}>
      {held.length === 0 && <p className="panel-empty">{texts.person.noSeats}</p>}
      <table className="lines">
        <tbody>
          {held.map((seat) => {
            const hold = seat.holders.find(({ personId }) => personId === person.id);
            const account = model.map.accounts.length > 1 ? model.named('account', seat.accountId) : null;
            return (
              <tr key={seat.id}>
                <td>
                  <button type="button" className="plain finding-link" onClick={() => onGo(seatNode(seat.id))}>
                    {seat.title ?? t.noTitle}
                  </button>
                  {hold?.acting && <span className="mut"> {t.acting}</span>}
                  <div className="sub">
                    {[account, seat.department, hold?.since && `${day(hold.since)} –`].filter(Boolean).join(' · ')}
                  </div>
                </td>
                <td className="nowrap">
                  <Button
                    size="small"
                    type="text"
                    disabled={busy || !hold}
                    onClick={() =>
                      hold && void run(t.did.end(name), (basis) => endHoldWrites([hold], model.map.asOf, basis))
                    }
                  >
                    {t.endHold}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
