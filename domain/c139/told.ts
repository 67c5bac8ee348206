// What C139 says of a deal in the form of the contract.
import type { C139Body } from '../contract/c139-parts.ts';
import type { Bounds } from './bounds.ts';
import type { CoachSaid } from './coach.ts';
import type { DealC139 } from './deal.ts';
import type { ItemStanding } from './items.ts';
import { keyRoles } from './key-persons.ts';
import type { Score } from './score.ts';
import type { Template } from './template.ts';
import type { Templates } from './templates.ts';

/** Everything but the actions that close the gaps: they are `gapsTold`. */
export function c139Told(found: DealC139, templates: Templates): Omit<C139Body, 'gaps'> {
  const { score, zones, proposed, chain } = found;
  const { check } = score;
  return {
    template: score.template,
    version: score.version,
    items: score.items.map(itemTold),
    groups: groupsTold(templates.asked, score),
    ...figures(score),
    zone: zones.zone,
    label: zones.label,
    zoneTemplate: { template: zones.template, version: zones.version },
    ifConfirmed: { zone: proposed.zone, label: proposed.label },
    coach: {
      ...check,
      ...figures(score.confirmed),
      zone: zones.confirmed.zone,
      label: zones.confirmed.label,
    },
    contradictions: [...new Set([score, zones])].flatMap(contradictionsOf),
    keyPersons: templates.asked.items.flatMap((item) =>
      item.kind === 'key-persons' ? keyRoles(chain, item, templates.asked.freshDays) : [],
    ),
    mostTelling: found.mostTelling ? found.gaps.indexOf(found.mostTelling) : null,
  };
}

function figures({ score }: { score: Bounds | null }) {
  return { score: score?.point ?? null, range: { low: score?.low ?? null, high: score?.high ?? null } };
}

function itemTold({ id, stated, said, proposal, ...item }: ItemStanding): C139Body['items'][number] {
  return {
    item: id,
    group: item.group,
    value: item.value,
    confidence: stated?.confidence ?? null,
    evidence: stated?.evidence ?? null,
    link: stated?.link ?? null,
    by: stated?.by ?? null,
    source: stated?.source ?? null,
    observedOn: stated?.observedOn ?? null,
    competitorId: stated?.competitorId ?? null,
    stated: stated !== null,
    counts: item.counts,
    proposed: item.proposed,
    proposal,
    inDoubt: item.inDoubt,
    overruled: item.overruled,
    worth: item.worth,
    points: item.points,
    coach: said.map(coachTold),
    confirmed: item.confirmed,
  };
}

function coachTold({ personId, value, counts, agrees, evidence, observedOn }: CoachSaid) {
  return { personId, value, counts, agrees, evidence, observedOn };
}

function groupsTold(template: Template, { held, items }: Score): C139Body['groups'] {
  return template.groups.map(({ id, points }) => {
    const own = items.filter((item) => item.group === id);
    const sum = (bound: keyof Bounds) => own.reduce((all, item) => all + (item.points?.[bound] ?? 0), 0);
    return {
      group: id,
      held: held.get(id) ?? { low: 0, point: 0, high: 0 },
      of: own.length,
      points: points === null ? null : { low: sum('low'), point: sum('point'), high: sum('high') },
    };
  });
}

function contradictionsOf({ template, items }: Score): C139Body['contradictions'] {
  return items.flatMap((item) =>
    item.said
      .filter((said) => said.agrees === false)
      .map((said) => ({ ...coachTold(said), template, item: item.id, ours: item.value })),
  );
}
