// How nodes and lines of the graph are named on the canvas.
import type { ExploreLine, ExploreNode, LineKind, NodeKind } from '../../../domain/contract/explore.ts';

type Properties = Record<string, unknown>;

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
function joined(...parts: unknown[]): string | null {
  return (
    parts
      .map((part) => (typeof part === 'number' ? String(part) : text(part)))
      .filter(Boolean)
      .join(' · ') || null
  );
}

export function describeNode(kind: NodeKind, id: string, p: Properties, holders: number): ExploreNode {
  const node = (label: string | null, sub: string | null, state: string | null = null): ExploreNode => ({
    id,
    kind,
    label: label ?? id,
    nameEn: text(p['nameEn']),
    sub,
    state,
  });
  switch (kind) {
    case 'account':
      return node(text(p['name']), joined(p['country'], p['industry']), text(p['kind']));
    case 'person':
      return node(text(p['name']), text(p['email']), p['left'] === true ? 'left' : null);
    case 'seat':
      return node(text(p['title']), joined(p['department'], p['layer']), seatState(p, holders));
    case 'colleague':
      return node(text(p['name']), text(p['team']));
    case 'deal':
      return node(text(p['name']), joined(p['stage'], p['amount'], p['currency']), text(p['outcome']) ?? 'open');
    case 'product':
      return node(text(p['name']), text(p['family']));
    case 'order':
      return node(joined(p['amount'], p['currency']), text(p['orderedOn']));
    case 'interaction':
      return node(text(p['subject']) ?? text(p['channel']), joined(text(p['at'])?.slice(0, 10), p['channel']));
    case 'competitor':
      return node(text(p['name']), null);
    case 'contract':
      return node(joined(p['amount'], p['currency']), joined(p['startsOn'], p['endsOn']));
    case 'event':
      return node(text(p['kind']), joined(text(p['at'])?.slice(0, 10), p['subject']));
  }
}

function seatState(p: Properties, holders: number): string | null {
  if (text(p['until']) !== null) return 'ended';
  return holders === 0 ? 'vacant' : null;
}

export interface LineRow {
  type: LineKind;
  from: string;
  fromKind: NodeKind;
  to: string;
  toKind: NodeKind;
  properties: Properties;
}

export function describeLine({ properties: p, ...line }: LineRow): ExploreLine {
  // Lines that are no facts of their own have no id: their ends and type are one.
  const id = text(p['id']) ?? [line.type, line.fromKind, line.from, line.toKind, line.to].join('|');
  return { ...line, id: `${line.type}|${id}`, label: lineLabel(line.type, p), confidence: text(p['confidence']) };
}

function percent(value: unknown): string | null {
  return typeof value === 'number' ? `${Math.round(value * 10_000) / 100} %` : null;
}

function lineLabel(type: LineKind, p: Properties): string | null {
  if (type === 'OWNS') return stakeLabel(p);
  if (type === 'INFLUENCES' || type === 'CONFLICTS_WITH') return joined(p['weight']);
  if (type === 'TIED_TO') return joined(p['strength']);
  if (type === 'DECIDES_IN') return Array.isArray(p['roles']) ? p['roles'].join(' ') || null : null;
  return null;
}

function stakeLabel(p: Properties): string | null {
  const exact = percent(p['share']);
  if (exact) return exact;
  const [min, max] = [percent(p['shareMin']), percent(p['shareMax'])];
  if (min && max) return `${min} – ${max}`;
  if (min) return `${p['shareMinExclusive'] === true ? '>' : '≥'} ${min}`;
  return max ? `≤ ${max}` : null;
}
