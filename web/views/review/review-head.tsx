import { Link } from 'react-router';
import { accountPath } from '../../core/address/address.ts';
import { pointsText } from '../../core/c139/points.ts';
import { exactMoney, money, nameIn } from '../../core/format/format.ts';
import { PointsBar } from '../../marks/points-bar.tsx';
import { TrendMark } from '../../marks/trend-mark.tsx';
import { ZoneMark } from '../../marks/zone-mark.tsx';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { gapInDealPath } from '../gaps/gap-columns.tsx';
import { type ReviewedDeal, useReviewNames } from './use-review-deal.ts';

/** Which deal it is, and where it stands: score, zone, trend, and what the coach says to it. */
export function ReviewHead(props: ReviewedDeal) {
  const { answer, standing } = props;
  const { texts, language } = useLook();
  const t = texts.review;
  const href = useHref();
  const { deal } = answer;
  const account = nameIn(language, { name: deal.accountName, nameEn: deal.accountNameEn });
  const group = standing && nameIn(language, { name: standing.groupName, nameEn: standing.groupNameEn });
  return (
    <header className="review-head">
      <h2>
        <Link to={href(gapInDealPath(deal.id))}>{deal.name}</Link>
      </h2>
      <p className="mut review-about">
        <Link to={href(accountPath(deal.accountId))}>{account}</Link>
        {group !== null && group !== account && <span>{group}</span>}
        <span title={exactMoney(deal.amount, deal.currency, language)}>
          {money(deal.amount, deal.currency, language)}
        </span>
        {deal.closeOn !== null && <span>{t.closes(deal.closeOn)}</span>}
        {deal.stage !== null && <span>{deal.stage}</span>}
        {answer.touched.idle && <span className="chip warn">{texts.c139.idle}</span>}
      </p>
      <Figures {...props} />
    </header>
  );
}

function Figures({ answer, template }: ReviewedDeal) {
  const { texts } = useLook();
  const t = texts.review;
  const { coach, range, score, trend, zone } = answer;
  const { person } = useReviewNames({ answer, template });
  return (
    <div className="figures card review-figures">
      <div className="figure">
        <span className="figure-name">{texts.c139.score}</span>
        <span className="figure-value">
          {pointsText(score)}
          {range.low !== null && range.high !== null && (
            <small>{`${pointsText(range.low)} – ${pointsText(range.high)}`}</small>
          )}
        </span>
        <PointsBar score={score} range={range} figure={false} />
      </div>
      <div className="figure">
        <span className="figure-name">{texts.c139.zoneName}</span>
        <span className="figure-value">
          {answer.label} <small>{zone && <ZoneMark zone={zone} />}</small>
        </span>
      </div>
      <div className="figure">
        <span className="figure-name">{texts.c139.trend}</span>
        <span className="figure-value">
          {trend && trend.by !== null ? (
            <>
              <TrendMark trend={trend} />
              <small>{texts.c139.trendSince(trend.since)}</small>
            </>
          ) : (
            <small>{t.noTrend}</small>
          )}
        </span>
      </div>
      <div className="figure" title={texts.c139.judgementWhy[coach.judgement]}>
        <span className="figure-name">
          {texts.c139.judgement[coach.judgement]}
          {coach.coaches.length > 0 && ` · ${coach.coaches.map((each) => person(each.personId)).join(', ')}`}
        </span>
        <span className="figure-value">
          {coach.coaches.length === 0 ? (
            <small>{t.noCoach}</small>
          ) : (
            <small>
              {t.confirmedOf(
                [coach.score === null ? null : pointsText(coach.score), coach.label].filter(Boolean).join(' · '),
              )}
            </small>
          )}
        </span>
      </div>
    </div>
  );
}
