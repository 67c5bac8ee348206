// How the hand-written part of a group's story is read from text tables.
import { CHANNELS, DIRECTIONS } from '../../domain/facts/business.ts';
import { CHAINS, CONTACT_LEVELS, INFLUENCE_KINDS, ROLES } from '../../domain/facts/person.ts';
import { CONFIDENCES } from '../../domain/facts/provenance.ts';
import type { ContactPlan, DecisionPlan, InfluencePlan, TiePlan } from './plan.ts';
import { numberIn, numberOrNull, oneOf, table, words } from './table.ts';

function confidence(text: string) {
  return text === '' ? null : oneOf(CONFIDENCES, text);
}

const CHAIN_COLUMNS = [
  'person',
  'roles',
  'power',
  'attitude',
  'contact',
  'chain',
  'confidence',
  'source',
  'by',
  'seen',
  'evidence',
] as const;

/** A decision chain; an empty power or attitude is unknown. */
export function chain(text: string): DecisionPlan[] {
  return table(CHAIN_COLUMNS, text).map((row) => ({
    personId: row.person,
    roles: words(row.roles).map((role) => oneOf(ROLES, role)),
    power: numberOrNull(row.power),
    attitude: numberOrNull(row.attitude),
    contactLevel: oneOf(CONTACT_LEVELS, row.contact),
    chain: oneOf(CHAINS, row.chain),
    confidence: confidence(row.confidence),
    source: row.source,
    by: row.by || null,
    seen: numberIn(row.seen),
    evidence: row.evidence || null,
  }));
}

/** `days` lists the days before today on which the same people met by the same channel. */
export function contacts(text: string): ContactPlan[] {
  const columns = ['deal', 'colleagues', 'persons', 'channel', 'direction', 'days', 'subject'] as const;
  return table(columns, text).map((row) => ({
    colleagueIds: words(row.colleagues),
    personIds: words(row.persons),
    channel: oneOf(CHANNELS, row.channel),
    direction: row.direction === '' ? null : oneOf(DIRECTIONS, row.direction),
    daysAgo: words(row.days).map(numberIn),
    subject: row.subject,
    dealId: row.deal || null,
  }));
}

export function ties(text: string): TiePlan[] {
  return table(['colleague', 'person', 'strength', 'confidence', 'seen'], text).map((row) => ({
    colleagueId: row.colleague,
    personId: row.person,
    strength: numberIn(row.strength),
    confidence: confidence(row.confidence),
    source: 'colleague',
    by: row.colleague,
    seen: numberIn(row.seen),
  }));
}

export function influences(text: string): InfluencePlan[] {
  const columns = ['from', 'to', 'weight', 'kind', 'confidence', 'source', 'by', 'seen'] as const;
  return table(columns, text).map((row) => ({
    fromId: row.from,
    toId: row.to,
    weight: numberIn(row.weight),
    kind: oneOf(INFLUENCE_KINDS, row.kind),
    confidence: confidence(row.confidence),
    source: row.source,
    by: row.by || null,
    seen: numberIn(row.seen),
  }));
}
