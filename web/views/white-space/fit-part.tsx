import { Link } from 'react-router';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { accountPath } from '../../core/address/address.ts';
import { percent } from '../../core/format/format.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { Part } from '../../inspector/head.tsx';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

type Opened = NonNullable<WhiteSpaceAnswer['cell']>;

/** Who the account is compared with, and which of them have the product. */
export function FitPart({ cell, names }: { cell: Opened; names: Names }) {
  const { texts } = useLook();
  const t = texts.whiteSpace;
  const href = useHref();
  const { fit, lookAlikes } = cell;
  const alike =
    fit.by === 'industry-size' ? [fit.industry, fit.band && t.band(fit.band.from, fit.band.below)].filter(Boolean) : [];
  return (
    <Part title={t.fit} aside={t.by[fit.by]}>
      {fit.value === null ? (
        <p className="panel-empty">{t.reason['no-other-account']}</p>
      ) : (
        <p>
          {t.similar(fit.adopters, fit.similar)}
          <span className="mut">
            {alike.length > 0 && ` · ${alike.join(' · ')}`}
            {fit.overall !== null && ` · ${t.overall(percent(fit.overall))}`}
          </span>
        </p>
      )}
      {lookAlikes.length === 0 && fit.value !== null && <p className="panel-empty">{t.noAlike}</p>}
      {lookAlikes.length > 0 && (
        <div className="ws-alike">
          {lookAlikes.map(({ accountId, ownGroup }) => (
            <span key={accountId}>
              <Link to={href(accountPath(accountId))}>{nameOf(names, 'account', accountId)}</Link>
              {ownGroup && <span className="mut"> · {t.ownGroup}</span>}
            </span>
          ))}
          {fit.adopters > lookAlikes.length && (
            <span className="mut">{t.moreAlike(fit.adopters - lookAlikes.length)}</span>
          )}
        </div>
      )}
    </Part>
  );
}
