import type { ReactNode } from 'react';
import { useLook } from '../../shell/settings.tsx';
import { GroupBars } from './group-bars.tsx';
import { KeyPersons } from './key-persons.tsx';
import { ReviewActions } from './review-actions.tsx';
import { ReviewEvidence } from './review-evidence.tsx';
import { ReviewGaps } from './review-gaps.tsx';
import { ReviewHead } from './review-head.tsx';
import type { ReviewedDeal } from './use-review-deal.ts';

interface ReviewDealProps extends ReviewedDeal {
  at: number;
  total: number;
  /** As it is printed: nothing to press. */
  fixed?: boolean;
  /** What is written during the meeting. */
  children?: ReactNode;
}

/** One deal of a review on one page; printed, it is one sheet of A4. */
export function ReviewDeal({ at, total, fixed = false, children, ...deal }: ReviewDealProps) {
  const { texts } = useLook();
  const t = texts.review;
  const { answer } = deal;
  return (
    <article className="review-deal" aria-label={answer.deal.name}>
      <ReviewHead {...deal} />
      <div className="review-parts">
        <div className="review-left">
          <GroupBars {...deal} />
          <KeyPersons {...deal} />
        </div>
        <div className="review-right">
          <ReviewGaps {...deal} fixed={fixed} />
          <ReviewActions {...deal} fixed={fixed} />
          {children}
          <ReviewEvidence {...deal} />
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
