import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ModelVersion } from '../../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../../domain/scores/model.ts';
import { DASH, instant } from '../../../core/format/format.ts';
import { differencesOf, type Path, wordsPath } from '../../../core/score/form.ts';
import { modelWords } from '../../../core/score/words.ts';
import { modelVersions } from '../../../data/scores.ts';
import { Part } from '../../../inspector/head.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useLook } from '../../../shell/settings.tsx';

interface VersionsPartProps {
  model: ScoreModelId;
  current: string;
  onLoad(version: ModelVersion): void;
}

/** Differences listed of a version before they are counted only. */
const SHOWN = 12;

/** All versions, the newest first, each with what it changed. */
export function VersionsPart({ model, current, onLoad }: VersionsPartProps) {
  const { texts } = useLook();
  const t = texts.scoreModel;
  const query = useQuery(modelVersions(model));
  const rows = query.data?.rows;
  return (
    <Part title={t.versions}>
      {!rows && <Bones rows={2} />}
      <ul className="model-versions">
        {rows?.map((version, at) => (
          <li key={version.version}>
            <div>
              <b>{version.version}</b> {version.version === current && <span className="chip strong">{t.current}</span>}
              <div className="mut">
                {version.savedAt === null
                  ? t.standard
                  : [instant(version.savedAt), version.savedBy].filter(Boolean).join(' · ')}
              </div>
              {version.note && <div>{version.note}</div>}
              <Changes model={model} before={rows[at + 1]} after={version} />
            </div>
            <Button size="small" onClick={() => onLoad(version)}>
              {t.load}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Changes({
  model,
  before,
  after,
}: {
  model: ScoreModelId;
  before: ModelVersion | undefined;
  after: ModelVersion;
}) {
  const { texts, language } = useLook();
  const t = texts.scoreModel;
  if (!before) return null;
  const all = differencesOf(before.parameters, after.parameters);
  if (all.length === 0) return <div className="mut">{t.noDifference}</div>;
  return (
    <details>
      <summary>
        {t.differences} ({all.length})
      </summary>
      <table className="lines">
        <tbody>
          {all.slice(0, SHOWN).map((each) => (
            <tr key={each.path.join('.')}>
              <td>{labelOf(modelWords(model, language).parameters, each.path)}</td>
              <td>
                {each.before ?? DASH} → {each.after ?? DASH}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** `Weights › Industry`, `Days for R 2`: the labels on the way, and the places in lists from 1. */
function labelOf(words: Readonly<Record<string, { label: string }>>, path: Path): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? String(part + 1) : (words[wordsPath(path.slice(0, at + 1))]?.label ?? part),
    )
    .join(' › ');
}
