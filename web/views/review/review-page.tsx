import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useEffect, useRef } from 'react';
import { placeOf } from '../../core/review/meeting.ts';
import { NO_NOTE, noteDrafts, unwritten } from '../../core/review/note.ts';
import { dealC139 } from '../../data/c139.ts';
import { LeftOutlined, PrinterOutlined, RedoOutlined, RightOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useParam } from '../../shell/place.ts';
import { Nothing, Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { useKeys } from '../../shell/use-keys.ts';
import { StandingFilters } from '../standings/standing-filters.tsx';
import { ReviewDeal } from './review-deal.tsx';
import { ReviewNote } from './review-note.tsx';
import type { useReview } from './use-review.ts';

/** One deal a page, in the order of the choice; what is decided is noted in place. */
export function ReviewPage({ review }: { review: ReturnType<typeof useReview> }) {
  const { texts } = useLook();
  const t = texts.review;
  const { filter, change, since, setSince, standings, order, byId, templates, ready } = review;
  const [deal, setDeal] = useParam('deal');
  const [, setPrint] = useParam('print');
  const at = placeOf(order, deal);
  const id = order[at];
  const step = useSteps(order, at, (next) => setDeal(next, true));
  useKeys({ arrowleft: () => step(-1), arrowright: () => step(1) });
  const [drafts, keepDrafts] = useKept('meridian.review-notes', noteDrafts, {});
  const open = unwritten(drafts);
  useLeaveWarning(open.length > 0);
  const asOf = useAsOf();
  const query = useQuery({ ...dealC139(id ?? '', asOf), enabled: id !== undefined });
  // The next page is there before it is turned to.
  useQuery({ ...dealC139(order[at + 1] ?? '', asOf), enabled: order[at + 1] !== undefined });
  const answer = query.data?.id === id ? query.data : undefined;
  const template = templates?.find((each) => each.id === answer?.template);
  return (
    <Page
      title={t.title}
      actions={
        <div className="review-steps no-print">
          <Tooltip title={t.keys}>
            <Button icon={<LeftOutlined />} disabled={at === 0} onClick={() => step(-1)}>
              {t.previous}
            </Button>
          </Tooltip>
          <span className="review-at" aria-live="polite">
            {order.length > 0 && t.of(at + 1, order.length)}
          </span>
          <Button
            iconPlacement="end"
            icon={<RightOutlined />}
            disabled={at >= order.length - 1}
            onClick={() => step(1)}
          >
            {t.next}
          </Button>
          <Tooltip title={t.anewHint}>
            <Button
              icon={<RedoOutlined />}
              onClick={() => {
                setDeal(null);
                setSince(null);
              }}
            >
              {t.anew}
            </Button>
          </Tooltip>
          <Button icon={<PrinterOutlined />} disabled={!answer} onClick={() => window.print()}>
            {t.print}
          </Button>
          <Button disabled={order.length === 0} onClick={() => setPrint('all', true)}>
            {t.printAll}
          </Button>
        </div>
      }
    >
      <div className="no-print">
        <StandingFilters filter={filter} change={(part) => change(part, { deal: null })} counts={standings.counts} />
        {open.length > 0 && <p className="warning review-drafts">{t.drafts(open.length)}</p>}
      </div>
      <div className="review-scroll">
        {standings.isError ? (
          <Problem error={standings.error} retry={standings.retry} />
        ) : ready && order.length === 0 ? (
          <Nothing title={t.nothing}>{t.nothingNext}</Nothing>
        ) : query.isError ? (
          <Problem error={query.error} retry={() => void query.refetch()} />
        ) : answer && template && id !== undefined ? (
          <ReviewDeal
            key={id}
            answer={answer}
            template={template}
            standing={byId.get(id) ?? null}
            since={since}
            at={at + 1}
            total={order.length}
          >
            <div className="no-print">
              <ReviewNote
                answer={answer}
                template={template}
                standing={null}
                since={since}
                draft={drafts[id] ?? NO_NOTE}
                onDraft={(draft) => keepDrafts({ ...drafts, [id]: draft })}
              />
            </div>
          </ReviewDeal>
        ) : (
          <Bones rows={12} />
        )}
      </div>
    </Page>
  );
}

/** The address has arrived by then. */
const SETTLED_MS = 500;

/** Steps through the deals; one that is taken before the last one has arrived in the address counts on from that. */
function useSteps(order: readonly string[], at: number, go: (deal: string) => void): (by: number) => void {
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival starts the time anew.
  useEffect(() => {
    const settle = setTimeout(() => {
      wanted.current = null;
    }, SETTLED_MS);
    return () => clearTimeout(settle);
  }, [at]);
  return (by) => {
    const to = (wanted.current ?? at) + by;
    const next = order[to];
    if (next === undefined) return;
    wanted.current = to;
    go(next);
  };
}

/** The browser asks before a page with a draft is closed. */
function useLeaveWarning(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wanted]);
}
