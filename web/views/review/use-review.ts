import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { z } from 'zod';
import { c139Templates } from '../../data/c139.ts';
import { status } from '../../data/queries.ts';
import { useAsOf, useParam } from '../../shell/place.ts';
import { useKept } from '../../shell/use-kept.ts';
import { useStandingFilter } from '../standings/use-standing-filter.ts';
import { useStandings } from '../standings/use-standings.ts';

const ids = z.array(z.string());

/**
 * The deals of a review in the order they had when it began: what is decided moves deals, and must not move the pages. The
 * revision it began at stands in the address, so that a link shows what was decided since.
 */
export function useReview() {
  const [filter, change] = useStandingFilter();
  const [sinceText, setSince] = useParam('since');
  const since = sinceText !== null && /^\d+$/u.test(sinceText) ? Number(sinceText) : null;
  const revision = useQuery(status).data?.revision;
  useEffect(() => {
    if (since === null && revision !== undefined) setSince(String(revision));
  }, [since, revision, setSince]);
  const standings = useStandings(filter);
  const { rows, whole } = standings;
  const key = `meridian.review ${JSON.stringify([since, useAsOf() ?? null, filter])}`;
  const [kept, keep] = useKept(key, ids, []);
  useEffect(() => {
    if (since !== null && whole && kept.length === 0 && rows.length > 0) keep(rows.map((row) => row.id));
  }, [since, whole, kept.length, rows, keep]);
  const order = useMemo(() => (kept.length > 0 ? kept : whole ? rows.map((row) => row.id) : []), [kept, whole, rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const templates = useQuery(c139Templates()).data?.templates;
  return { filter, change, since, setSince, standings, order, byId, templates, ready: since !== null && whole };
}
