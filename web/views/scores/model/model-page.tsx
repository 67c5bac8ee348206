import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import type { ScoreModelAnswer } from '../../../../domain/contract/scores.ts';
import { SCORE_MODELS } from '../../../../domain/scores/model.ts';
import { scoresPath } from '../../../core/address/address.ts';
import { differencesOf, type JsonSchema, type Path, rebased, withValue } from '../../../core/score/form.ts';
import { modelWords } from '../../../core/score/words.ts';
import { Failure } from '../../../data/failure.ts';
import { scoreModels, usePreview, useSaveModel } from '../../../data/scores.ts';
import { Bones } from '../../../shell/bones.tsx';
import { useCrumbs } from '../../../shell/crumbs.tsx';
import { Page } from '../../../shell/page.tsx';
import { useGo, useHref } from '../../../shell/place.ts';
import { Problem as Failed, useFailureWords } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { FormField, FormProvider } from './form.tsx';
import { PreviewPart } from './preview-part.tsx';
import { type Problems, problemsOf, refusedFields } from './problems.ts';
import { VersionsPart } from './versions-part.tsx';
import '../../../inspector/panel.css';
import './model.css';

/** What a score model is set to: the parameters, who would change class by others, and the versions there were. */
export function ModelPage() {
  const { texts, language } = useLook();
  const { model: asked } = useParams();
  const href = useHref();
  const query = useQuery(scoreModels);
  const id = SCORE_MODELS.find((known) => known === asked);
  const name = id ? modelWords(id, language).name : '';
  useCrumbs([{ name: texts.scores.title, path: scoresPath(id ?? 'rfm') }, { name: texts.scoreModel.title(name) }]);
  if (id === undefined) return <Navigate to={href(scoresPath('rfm'))} replace />;
  const model = query.data?.models.find((each) => each.id === id);
  return (
    <Page title={texts.scoreModel.title(name)} sub={model && modelWords(id, language).formula}>
      {query.isError && !model ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !model ? (
        <Bones rows={10} />
      ) : (
        <Editor key={id} model={model} />
      )}
    </Page>
  );
}

type Base = Pick<ScoreModelAnswer, 'version' | 'parameters'>;

function Editor({ model }: { model: ScoreModelAnswer }) {
  const { texts, language } = useLook();
  const t = texts.scoreModel;
  const go = useGo();
  const client = useQueryClient();
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const [value, setValue] = useState<Record<string, unknown>>(model.parameters);
  /** The version the form was filled from: another one saved since refuses the write. */
  const [base, setBase] = useState<Base>(model);
  const [note, setNote] = useState('');
  const [previewed, setPreviewed] = useState<Record<string, unknown> | null>(null);
  const [refused, setRefused] = useState<Problems>(new Map());
  const preview = usePreview(model.id);
  const save = useSaveModel(model.id);
  const found = useMemo(() => problemsOf(model.id, value, texts, language), [model.id, value, texts, language]);
  const problems = found.size > 0 ? found : refused;
  const changed = useMemo(() => differencesOf(model.parameters, value).length > 0, [model.parameters, value]);
  const conflict =
    save.error instanceof Failure && save.error.code === 'revision-conflict' && base.version !== model.version;
  const take = (next: Record<string, unknown>) => {
    setValue(next);
    setRefused(new Map());
    setPreviewed(null);
  };
  const set = (path: Path, next: unknown) => {
    const made = withValue(value, path, next);
    if (typeof made === 'object' && made !== null) take({ ...made });
  };
  const fail = (error: unknown) => {
    setRefused(refusedFields(error));
    if (error instanceof Failure && error.code === 'revision-conflict')
      void client.invalidateQueries({ queryKey: ['scoreModels'] });
    else void message.error(wordsOf(error));
  };
  const keep = () =>
    save.mutate(
      { parameters: value, basedOn: base.version, note: note.trim() === '' ? null : note.trim() },
      {
        onSuccess: (saved) => {
          setBase(saved);
          setNote('');
          setPreviewed(null);
          void message.success(t.saved(saved.version));
        },
        onError: fail,
      },
    );
  return (
    <div className="model-page">
      <form className="model-form" aria-label={t.parameters} onSubmit={(event) => event.preventDefault()}>
        <FormProvider value={{ model: model.id, value, problems, set }}>
          <FormField schema={schemaOf(model)} path={[]} />
        </FormProvider>
      </form>
      <section className="model-side" aria-label={t.preview}>
        <div className="model-actions">
          <Button
            disabled={!changed || found.size > 0}
            loading={preview.isPending}
            onClick={() => preview.mutate(value, { onSuccess: () => setPreviewed(value), onError: fail })}
          >
            {t.preview}
          </Button>
          <Button disabled={!changed} onClick={() => take(model.parameters)}>
            {t.reset}
          </Button>
          <Button type="text" onClick={() => go(scoresPath(model.id))}>
            {t.back}
          </Button>
        </div>
        {problems.size > 0 && <p className="warning">{t.invalid}</p>}
        {previewed && preview.data && <PreviewPart model={model} parameters={previewed} preview={preview.data} />}
        {conflict && (
          <div className="warning" role="alert">
            <p>{t.conflict}</p>
            <Button
              size="small"
              onClick={() => {
                const made = rebased(base.parameters, value, model.parameters);
                if (typeof made === 'object' && made !== null) take({ ...made });
                setBase(model);
                save.reset();
              }}
            >
              {t.reload}
            </Button>
          </div>
        )}
        <div className="model-save">
          <Input
            aria-label={t.note}
            placeholder={t.note}
            value={note}
            maxLength={2_000}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button
            type="primary"
            disabled={!changed || problems.size > 0}
            title={changed ? '' : t.unchanged}
            loading={save.isPending}
            onClick={keep}
          >
            {t.save}
          </Button>
        </div>
        <VersionsPart model={model.id} current={model.version} onLoad={(version) => take(version.parameters)} />
      </section>
    </div>
  );
}

/** The contract carries a JSON schema as what it is, any JSON; here it is read as one. */
function schemaOf(model: ScoreModelAnswer): JsonSchema {
  return model.schema as JsonSchema;
}
