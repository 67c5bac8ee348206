import { Button } from 'antd';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { KIND_WORDS, STATE_WORDS } from '../../../domain/signals/words.ts';
import { accountPath, dealPath, personPath, routesPath } from '../../core/address/address.ts';
import { day, instant } from '../../core/format/format.ts';
import { actPath } from '../../core/signals/signal-row.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { whoWrote } from '../../inspector/cell-text.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { SignalMark } from '../../marks/signal-mark.tsx';
import { useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { FiredUnder } from './fired-under.tsx';
import { SignalFigures } from './signal-figures.tsx';
import { SignalSentence } from './signal-sentence.tsx';
import { type Act, SignalSteps } from './signal-steps.tsx';
import '../../inspector/panel.css';

interface SignalInspectorProps {
  signal: SignalRow;
  names: Names;
  act(signal: SignalRow, act: Act): void;
}

/** One signal: what it says and rests on, the rule it fired under, where to act, and what became of it. */
export function SignalInspector({ signal, names, act }: SignalInspectorProps) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const go = useGo();
  const { accountId, dealId, personId } = signal;
  const places: [string, string, string, string][] = [
    [t.account, nameOf(names, 'account', accountId), accountPath(accountId), t.openAccount],
    ...(dealId === null
      ? []
      : [[t.deal, nameOf(names, 'deal', dealId), dealPath(dealId), t.openDeal] as [string, string, string, string]]),
    ...(personId === null
      ? []
      : [
          [t.person, nameOf(names, 'person', personId), personPath(personId), t.openPerson] as [
            string,
            string,
            string,
            string,
          ],
        ]),
  ];
  const told = signal.told.map((id) => nameOf(names, 'colleague', id)).join(', ');
  const to = personId !== null && signal.kind !== 'key-person-departed' ? personId : null;
  return (
    <>
      <Head
        title={KIND_WORDS[signal.kind][language]}
        chips={
          <>
            <span className="chip">
              <SignalMark kind={signal.kind} name={false} />
              {STATE_WORDS[signal.state][language]}
            </span>
            <span className="chip">
              {t.since} {day(signal.since)}
            </span>
          </>
        }
      />
      <p className="signal-says">
        <SignalSentence signal={signal} names={names} />
      </p>
      <div className="panel-actions">
        <SignalSteps signal={signal} act={act} />
      </div>
      <SignalFigures signal={signal} names={names} />
      <Part title={t.links}>
        <table className="lines">
          <tbody>
            {places.map(([what, name, path, title]) => (
              <tr key={what}>
                <td className="mut">{what}</td>
                <td>
                  <button type="button" className="plain finding-link" title={title} onClick={() => go(path)}>
                    {name}
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              <td className="mut">{t.told}</td>
              <td>{told === '' ? t.unassigned : told}</td>
            </tr>
          </tbody>
        </table>
        <div className="panel-actions">
          <Button size="small" onClick={() => go(actPath(signal))}>
            {t.openAbout}
          </Button>
          {to !== null && (
            <Button size="small" onClick={() => go(routesPath(dealId === null ? { to } : { to, deal: dealId }))}>
              {t.routes}
            </Button>
          )}
        </div>
      </Part>
      <FiredUnder signal={signal} />
      <Part title={t.history}>
        <table className="lines">
          <tbody>
            <tr>
              <td className="mut">{t.raised}</td>
              <td>{day(signal.firedOn)}</td>
            </tr>
            {signal.at !== null && signal.by !== null && (
              <tr>
                <td className="mut">{signal.state === 'over' ? t.by : STATE_WORDS[signal.state][language]}</td>
                <td>
                  {whoWrote(signal.by, texts)} · {instant(signal.at)}
                  {signal.state === 'snoozed' && ` · ${t.until} ${day(signal.until)}`}
                </td>
              </tr>
            )}
            {signal.reason !== null && (
              <tr>
                <td className="mut">{t.reason}</td>
                <td>{signal.reason}</td>
              </tr>
            )}
            {signal.overOn !== null && (
              <tr>
                <td className="mut">{t.ended}</td>
                <td>{day(signal.overOn)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </Part>
    </>
  );
}
