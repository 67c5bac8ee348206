import { Tabs } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { SCORE_MODELS, type ScoreModelId } from '../../../domain/scores/model.ts';
import { scoresPath } from '../../core/address/address.ts';
import { modelWords } from '../../core/score/words.ts';
import { useLook } from '../../shell/settings.tsx';

/** One tab a model; what narrows the table goes along, what is of one model only does not. */
export function ModelTabs({ model }: { model: ScoreModelId }) {
  const { texts, language } = useLook();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const to = (key: string) => {
    const kept = new URLSearchParams(params);
    for (const name of ['segment', 'sort', 'window', 'recency', 'chart']) kept.delete(name);
    void navigate(kept.size === 0 ? scoresPath(key) : `${scoresPath(key)}?${kept}`);
  };
  return (
    <Tabs
      className="model-tabs"
      aria-label={texts.scores.models}
      activeKey={model}
      onChange={to}
      items={SCORE_MODELS.map((key) => ({ key, label: modelWords(key, language).name }))}
    />
  );
}
