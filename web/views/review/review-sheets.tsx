import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { dealC139 } from '../../data/c139.ts';
import { LeftOutlined, PrinterOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useParam } from '../../shell/place.ts';
import { Nothing, Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ReviewDeal } from './review-deal.tsx';
import type { useReview } from './use-review.ts';

/** Sheets laid out at once: more than anybody prints for a meeting. */
const SHEETS_MOST = 100;

/** All deals of the choice, a sheet each, as they are printed. */
export function ReviewSheets({ review }: { review: ReturnType<typeof useReview> }) {
  const { texts } = useLook();
  const t = texts.review;
  const { since, standings, order, byId, templates, ready } = review;
  const asOf = useAsOf();
  const [, setPrint] = useParam('print');
  const ids = order.slice(0, SHEETS_MOST);
  const sheets = useQueries({ queries: ids.map((id) => dealC139(id, asOf)) });
  const failed = sheets.find((sheet) => sheet.isError);
  const whole = ready && templates !== undefined && sheets.every((sheet) => sheet.data !== undefined);
  return (
    <Page
      title={t.title}
      sub={whole && t.printSub(ids.length)}
      actions={
        <>
          <Button icon={<LeftOutlined />} onClick={() => setPrint(null, true)}>
            {t.back}
          </Button>
          <Button type="primary" icon={<PrinterOutlined />} disabled={!whole} onClick={() => window.print()}>
            {t.printNow}
          </Button>
        </>
      }
    >
      {order.length > SHEETS_MOST && <p className="warning">{t.printCapped(SHEETS_MOST, order.length)}</p>}
      <div className="review-scroll sheets">
        {standings.isError ? (
          <Problem error={standings.error} retry={standings.retry} />
        ) : failed ? (
          <Problem error={failed.error} retry={() => void failed.refetch()} />
        ) : !whole ? (
          <Bones rows={12} />
        ) : ids.length === 0 ? (
          <Nothing title={t.nothing}>{t.nothingNext}</Nothing>
        ) : (
          sheets.map(({ data: answer }, at) => {
            const template = templates.find((each) => each.id === answer?.template);
            return answer && template ? (
              <div key={answer.id} className="paper">
                <ReviewDeal
                  answer={answer}
                  template={template}
                  standing={byId.get(answer.id) ?? null}
                  since={since}
                  at={at + 1}
                  total={ids.length}
                  sheet
                />
              </div>
            ) : null;
          })
        )}
      </div>
    </Page>
  );
}
