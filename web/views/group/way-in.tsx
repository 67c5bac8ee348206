import type { CoverageAnswer } from '../../../domain/contract/groups.ts';
import { initials, stepName } from '../../core/format/format.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

interface WayInProps {
  entry: CoverageAnswer['uncovered'][number]['entry'];
  entity: string;
  names: ReadonlyMap<string, string>;
  value(figure: number): string;
}

/** The nearest way into an entity, step by step, from one of ours to the person. */
export function WayIn({ entry, entity, names, value }: WayInProps) {
  const { texts, language } = useLook();
  const t = texts.group;
  const [, select] = useSelection();
  if (!entry) return <p className="panel-empty">{t.noWay}</p>;
  const last = entry.steps.length - 1;
  return (
    <div className="route">
      {entry.steps.map((step, at) => (
        <div className="route-step" key={step.id}>
          <Glyph
            kind={step.kind}
            size={16}
            {...(step.kind === 'person' ? { initials: initials(stepName(language, step)).slice(0, 1) } : {})}
          />
          <button type="button" className="plain" onClick={() => select({ kind: step.kind, id: step.id })}>
            {stepName(language, { ...step, name: step.name ?? names.get(step.id) })}{' '}
            {step.kind === 'colleague' && <small>{t.ours}</small>}
          </button>
          <small>
            {at === last ? <b>{value(entry.value)}</b> : step.value !== undefined && t.tie(value(step.value))}
          </small>
        </div>
      ))}
      {entry.viaId && entry.viaId !== entity && (
        <p className="panel-empty">{t.via(names.get(entry.viaId) ?? entry.viaId)}</p>
      )}
    </div>
  );
}
