import { useCrumbs } from '../../shell/crumbs.tsx';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { ReviewPage } from './review-page.tsx';
import { ReviewSheets } from './review-sheets.tsx';
import { useReview } from './use-review.ts';
import '../../inspector/panel.css';
import '../gaps/gaps.css';
import './review.css';
import './sheet.css';

/** The review of the open deals of a choice: page by page, or all of them laid out to print. */
export function Review() {
  const { texts } = useLook();
  const [print] = useParam('print');
  const review = useReview();
  useCrumbs([{ name: texts.review.title }]);
  return print === 'all' ? <ReviewSheets review={review} /> : <ReviewPage review={review} />;
}
