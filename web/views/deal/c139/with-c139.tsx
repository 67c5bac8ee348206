import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { C139Answer } from '../../../../domain/contract/c139.ts';
import type { TemplateAnswer } from '../../../../domain/contract/c139-templates.ts';
import { c139Templates, dealC139 } from '../../../data/c139.ts';
import { nameOf, namesIn } from '../../../data/facts.ts';
import { useAsOf } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal } from '../use-deal.ts';
import { C139Context, type KnownC139, useTemplate } from './use-c139.ts';
import './c139.css';
import './items.css';

/** Gives its parts what C139 says of the deal, once that is known; `waiting` until then. */
export function WithC139({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const { deal } = useDeal();
  const [template] = useTemplate();
  const templates = useQuery(c139Templates());
  const query = useQuery(dealC139(deal.id, useAsOf(), template));
  const error = query.error ?? templates.error;
  if (error) return <Problem error={error} retry={() => void Promise.all([query.refetch(), templates.refetch()])} />;
  const answer = query.data?.id === deal.id ? query.data : undefined;
  const shown = templates.data?.templates.find((each) => each.id === answer?.template);
  if (!answer || !templates.data || !shown) return <>{waiting}</>;
  return (
    <Known answer={answer} template={shown} templates={templates.data.templates}>
      {children}
    </Known>
  );
}

interface KnownProps {
  answer: C139Answer;
  template: TemplateAnswer;
  templates: readonly TemplateAnswer[];
  children: ReactNode;
}
function Known({ answer, template, templates, children }: KnownProps) {
  const { texts, language } = useLook();
  const { personName, colleagueName } = useDeal();
  const past = useAsOf() !== undefined;
  const known = useMemo((): KnownC139 => {
    const names = namesIn(language, answer);
    const person = (id: string) => names['person']?.[id] ?? personName(id);
    return {
      answer,
      template,
      templates,
      names,
      person,
      gapNames: { person, language, texts, items: [template, ...templates].flatMap((each) => each.items) },
      colleague: (id) => (names['colleague']?.[id] ? nameOf(names, 'colleague', id) : colleagueName(id)),
      itemOf: (id) => template.items.find((item) => item.id === id),
      locked: past ? texts.deal.keepPast : '',
    };
  }, [answer, template, templates, texts, language, personName, colleagueName, past]);
  return <C139Context value={known}>{children}</C139Context>;
}
