import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { colleaguePath, personPath } from '../core/address/address.ts';
import { day, decimal, initials } from '../core/format/format.ts';
import { reachText, score } from '../core/format/score.ts';
import { attitudeOfCarry } from '../core/route-lines/attitude-of-carry.ts';
import { type Route, type RouteLine, type RouteStep, routeSteps } from '../core/route-lines/route-steps.ts';
import { type Names, nameOf } from '../data/facts.ts';
import { AttitudeMark } from '../marks/attitude-mark.tsx';
import { Glyph } from '../marks/glyph.tsx';
import { ScissorOutlined } from '../marks/icons.tsx';
import { useHref } from '../shell/place.ts';
import { useLook } from '../shell/settings.tsx';
import './route-drawing.css';

interface RouteDrawingProps {
  route: Pick<Route, 'value' | 'steps' | 'lines' | 'shares'>;
  names: Names;
  /** From left to right where there is room; else from the top down. */
  across?: boolean;
  /** Persons and colleagues the target hangs on: they get the scissors. */
  cuts?: ReadonlySet<string>;
  /** Attitudes that count, by person; else they are told by what somebody passes on. */
  attitudes?: ReadonlyMap<string, number | null>;
  /** What stands small under a name: a title, an account. */
  about?(step: RouteStep): ReactNode;
  /** Where a step leads; the page of the person or colleague unless told. */
  to?(step: RouteStep): string;
  /** Opens the ledger: the value is a door. */
  onValue?(): void;
}

/** Steps up to which every word fits between two of them. */
const ROOMY = 4;

/** A route drawn from the colleague to the person, each factor on its line or beside whoever it belongs to, the value at the end. */
export function RouteDrawing({ route, names, across = false, cuts, attitudes, about, to, onValue }: RouteDrawingProps) {
  const t = useLook().texts.reach;
  const steps = routeSteps(route);
  const classes = ['way', across && 'across', steps.length > ROOMY && 'crowded'];
  const value = reachText(route.value, 3);
  return (
    <div className="way-box">
      <ol className={classes.filter(Boolean).join(' ')} aria-label={t.routeSpoken(value)}>
        {steps.map((step, at) => (
          <li key={step.id} className="way-part">
            {step.line && <WayLine line={step.line} stroke={step.stroke} />}
            <WayStep
              step={step}
              names={names}
              cut={cuts?.has(step.id) ?? false}
              attitude={attitudes?.get(step.id) ?? (step.carry === null ? undefined : attitudeOfCarry(step.carry))}
              about={about?.(step)}
              {...(to ? { to: to(step) } : {})}
              end={at === steps.length - 1 ? `= ${value}` : null}
              {...(onValue ? { onValue } : {})}
            />
          </li>
        ))}
      </ol>
      {route.shares.length > 0 && (
        <p className="way-shares">
          {t.shares(
            route.shares.map((id) => nameOf(names, id === route.steps[0] ? 'colleague' : 'person', id)).join(', '),
          )}
        </p>
      )}
    </div>
  );
}

interface WayStepProps {
  step: RouteStep;
  names: Names;
  cut: boolean;
  attitude: number | null | undefined;
  about: ReactNode;
  to?: string;
  end: string | null;
  onValue?(): void;
}

function WayStep({ step, names, cut, attitude, about, to, end, onValue }: WayStepProps) {
  const { texts, language } = useLook();
  const t = texts.reach;
  const href = useHref();
  const name = nameOf(names, step.kind, step.id);
  const path = to ?? (step.kind === 'colleague' ? colleaguePath(step.id) : personPath(step.id));
  return (
    <div className={end ? 'way-step target' : 'way-step'}>
      <Glyph kind={step.kind} size={26} initials={initials(name)} />
      <div className="way-name">
        <Link to={href(path)} title={name}>
          {name}
        </Link>
        {cut && (
          <span className="way-cut" title={t.cut}>
            <ScissorOutlined />
            <span className="unseen">{t.cut}</span>
          </span>
        )}
        {about && <small>{about}</small>}
      </div>
      <div className="way-carry">
        {end ? (
          <b>
            {onValue ? (
              <button type="button" className="door" onClick={onValue}>
                {end}
              </button>
            ) : (
              end
            )}
          </b>
        ) : step.kind === 'colleague' ? (
          t.ours
        ) : (
          <>
            {attitude !== undefined && <AttitudeMark attitude={attitude} name={false} size={14} />}
            <span title={t.passesOn(decimal(step.carry, language))}>×{decimal(step.carry, language)}</span>
          </>
        )}
      </div>
    </div>
  );
}

function WayLine({ line, stroke }: { line: RouteLine; stroke: RouteStep['stroke'] }) {
  const { texts } = useLook();
  const t = texts.reach;
  const choices: Record<string, string> = texts.values.choice;
  const sources: Record<string, string> = texts.values.source;
  const source = line.computed ? t.fromContacts : line.source && (sources[line.source] ?? line.source);
  const origin = [source, line.observedOn && day(line.observedOn)].filter(Boolean).join(' · ');
  const sure = line.confidence ? texts.ledger.confidenceOf(choices[line.confidence] ?? line.confidence) : '';
  const why = line.kind === 'assumed' ? t.assumedWhy : [origin, sure].filter(Boolean).join(' · ');
  return (
    <div className={`way-line ${stroke}`} title={why}>
      <i aria-hidden="true" />
      <span className="way-factor">
        {t.line[line.kind]}
        {line.influence && <span className="way-more"> · {choices[line.influence] ?? line.influence}</span>}{' '}
        <b>{score(line.weight)}</b>
      </span>
      {origin && (
        <small className="way-origin">
          {source && <span className="way-more">{`${source} · `}</span>}
          {line.observedOn && day(line.observedOn)}
        </small>
      )}
    </div>
  );
}
