import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { C139Answer } from '../../../domain/contract/c139.ts';
import type { TemplateAnswer } from '../../../domain/contract/c139-templates.ts';
import type { GapNames } from '../../core/c139/gap-words.ts';
import type { Standing } from '../../core/standings/standing.ts';
import { c139Templates } from '../../data/c139.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';

/** A deal of a review, as its parts show it. */
export interface ReviewedDeal {
  answer: C139Answer;
  template: TemplateAnswer;
  /** Null where the deal is open no more. */
  standing: Standing | null;
  /** The revision the meeting began at; what is later belongs to it. */
  since: number | null;
}

export interface ReviewNames {
  names: Names;
  gapNames: GapNames;
  person(id: string): string;
  colleague(id: string | null): string;
}

/** The names of everybody in a deal's answer, in the reader's language. */
export function useReviewNames({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>): ReviewNames {
  const { texts, language } = useLook();
  const { data } = useQuery(c139Templates());
  return useMemo(() => {
    const names = namesIn(language, answer);
    // Actions may be about an item of another template.
    const items = [template, ...(data?.templates ?? [])].flatMap((each) => each.items);
    const person = (id: string) => nameOf(names, 'person', id);
    return {
      names,
      gapNames: { person, language, texts, items },
      person,
      colleague: (id) => (id === null ? texts.c139.nobody : nameOf(names, 'colleague', id)),
    };
  }, [answer, template, language, texts, data]);
}
