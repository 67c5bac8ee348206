import { type ReactNode, useRef } from 'react';
import { useLook } from '../../shell/settings.tsx';
import { usePrinting } from '../../shell/use-media.ts';
import { GroupBars } from './group-bars.tsx';
import { KeyPersons } from './key-persons.tsx';
import { ReviewActions } from './review-actions.tsx';
import { ReviewEvidence } from './review-evidence.tsx';
import { ReviewGaps } from './review-gaps.tsx';
import { ReviewHead } from './review-head.tsx';
import { useFit } from './use-fit.ts';
import type { ReviewedDeal } from './use-review-deal.ts';

interface ReviewDealProps extends ReviewedDeal {
  at: number;
  total: number;
  /** As it is printed: nothing to press. */
  sheet?: boolean;
  /** What is written during the meeting. */
  children?: ReactNode;
}

/** One deal of a review on one page; printed, it is one sheet of A4. */
export function ReviewDeal({ at, total, sheet = false, children, ...deal }: ReviewDealProps) {
  const { texts, language } = useLook();
  const t = texts.review;
  const { answer } = deal;
  const isSheet = usePrinting() || sheet;
  const article = useRef<HTMLElement>(null);
  useFit(article, isSheet, `${language} ${JSON.stringify(answer.actions)} ${answer.gaps.length}`);
  return (
    <article ref={article} className={isSheet ? 'review-deal sheet' : 'review-deal'} aria-label={answer.deal.name}>
      <div className="review-body">
        <ReviewHead {...deal} />
        <div className="review-parts">
          <div className="review-left">
            <GroupBars {...deal} />
            <KeyPersons {...deal} />
          </div>
          <div className="review-right">
            <ReviewGaps {...deal} />
            <ReviewActions {...deal} />
            {children}
            <ReviewEvidence {...deal} />
          </div>
        </div>
      </div>
      <footer className="review-foot">
        <span>{answer.deal.name}</span>
        <span>{t.footer(answer.asOf)}</span>
        <span>{t.of(at, total)}</span>
      </footer>
    </article>
  );
}
