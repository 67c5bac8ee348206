// A C139 template is data: items, weights, thresholds and texts. Adding one is adding a file to templates/c139.
import { z } from 'zod';
import { ROLES } from '../facts/person.ts';

/** A text in both languages of the interface. */
export const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Which gaps come first; see `GAP_ORDER`. */
export const GAP_RANKS = ['first', 'key', 'coverage', 'rest'] as const;
export type GapRank = (typeof GAP_RANKS)[number];

const fraction = z.number().min(0).max(1);
const attitude = z.number().int().min(-2).max(3);
const key = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9][\w.-]*$/);

const level = z.strictObject({
  /** As it is given and stored; a number in a scale of numbers. */
  value: z.union([z.string().min(1), z.number()]),
  /** Part of the item's points. */
  worth: fraction,
  /** Nothing is known at this level: least worth at the lower end, most at the upper one. */
  unknown: z.boolean().default(false),
  name: bilingual,
});

const proposal = z.discriminatedUnion('rule', [
  /** The economic buyer stands at this attitude or better; an approver stands for him. */
  z.strictObject({ rule: z.literal('decider-attitude'), attitude }),
  /** So many key persons stand at this attitude or better. */
  z.strictObject({ rule: z.literal('supporters'), attitude, persons: z.number().int().min(1) }),
  /** More than half of the chain's power stands at this attitude or better. */
  z.strictObject({ rule: z.literal('majority'), attitude }),
  /** Power and attitude of everybody in the chain are stated. */
  z.strictObject({ rule: z.literal('all-known') }),
]);
export type ProposalRule = z.infer<typeof proposal>;

const said = {
  id: key,
  group: key,
  /** Part of the group's points beside the other items of the group. */
  weight: z.number().positive().default(1),
  rank: z.enum(GAP_RANKS).default('rest'),
  name: bilingual,
  /** When the item holds, or what its levels mean. */
  holds: bilingual,
  /** What to ask or do when it does not. */
  action: bilingual,
};

const answerItem = z.strictObject({
  kind: z.literal('answer'),
  ...said,
  scale: key,
  proposal: proposal.optional(),
  /** Its value says how we stand beside a rival, who is named with it. */
  rival: z.boolean().default(false),
});
const coverageItem = z.strictObject({
  kind: z.literal('coverage'),
  ...said,
  /** Parts of chain reach and of the share of roles that are identified. */
  chain: fraction,
  roles: fraction,
  of: z.array(z.enum(ROLES)).min(1),
});
const keyPersonsItem = z.strictObject({
  kind: z.literal('key-persons'),
  ...said,
  roles: z
    .array(z.strictObject({ role: z.enum(ROLES), weight: z.number().positive(), filledBy: z.enum(ROLES).optional() }))
    .min(1),
  /** Parts of one person's result; a weakly reached one has `weak` of the part `reached`. */
  parts: z.strictObject({ identified: fraction, reached: fraction, supportive: fraction, fresh: fraction }),
  weak: fraction,
  supportiveFrom: attitude,
});
const item = z.discriminatedUnion('kind', [answerItem, coverageItem, keyPersonsItem]);
export type TemplateItem = z.infer<typeof item>;
export type AnswerItem = z.infer<typeof answerItem>;
export type CoverageItem = z.infer<typeof coverageItem>;
export type KeyPersonsItem = z.infer<typeof keyPersonsItem>;

export const ZONES = ['win', 'volatile', 'loss'] as const;
export type Zone = (typeof ZONES)[number];

const zones = z.strictObject({
  /** The first that fits: how many items of each group hold, both ends included; a group that is not named may hold any number. */
  rules: z.array(
    z.strictObject({
      zone: z.enum(ZONES),
      when: z.record(key, z.tuple([z.number().int().min(0), z.number().int().min(0)])),
    }),
  ),
  otherwise: z.enum(ZONES),
});

export const templateSchema = z
  .strictObject({
    id: key,
    version: z.string().min(1).max(32),
    name: bilingual,
    /** Where items, weights and thresholds come from, and how far they are verified. */
    origin: bilingual,
    /** Facts of a surer or equal confidence count; without it, whatever is stated does. */
    onlySure: z.boolean(),
    /** An attitude observed this many days ago or more is stale. */
    freshDays: z.number().int().min(1),
    /** Days from today until an action of each rank is due. */
    dueDays: z.strictObject({
      first: z.number().int().min(1),
      key: z.number().int().min(1),
      coverage: z.number().int().min(1),
      rest: z.number().int().min(1),
    }),
    scales: z.record(key, z.array(level).min(2)),
    groups: z.array(
      z.strictObject({
        id: key,
        name: bilingual,
        /** Points of the group, of all that adds up to 100; without it the template has no score. */
        points: z.number().positive().nullable(),
        /** Stands after the number of items that hold, as in `2F`. */
        mark: z.string().min(1).max(4).optional(),
      }),
    ),
    items: z.array(item).min(1),
    zones: zones.optional(),
  })
  .superRefine((template, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const groups = new Set(template.groups.map((group) => group.id));
    const seen = new Set<string>();
    template.items.forEach((each, at) => {
      if (!groups.has(each.group)) refuse(['items', at, 'group'], `there is no group ${each.group}`);
      if (seen.has(each.id)) refuse(['items', at, 'id'], `there are two items ${each.id}`);
      seen.add(each.id);
      if (each.kind === 'answer' && !template.scales[each.scale])
        refuse(['items', at, 'scale'], `there is no scale ${each.scale}`);
    });
    template.groups.forEach((group, at) => {
      if (!template.items.some((each) => each.group === group.id))
        refuse(['groups', at, 'id'], `no item belongs to group ${group.id}`);
    });
    const stated = template.groups.filter((group) => group.points !== null);
    const sum = stated.reduce((all, group) => all + (group.points ?? 0), 0);
    if (stated.length > 0 && (stated.length < template.groups.length || Math.abs(sum - 100) > 1e-9))
      refuse(['groups'], `points of all groups have to add up to 100, or none is stated; they add up to ${sum}`);
    for (const [at, rule] of (template.zones?.rules ?? []).entries())
      for (const group of Object.keys(rule.when))
        if (!groups.has(group)) refuse(['zones', 'rules', at, 'when', group], `there is no group ${group}`);
  });
export type Template = z.infer<typeof templateSchema>;

const points = new WeakMap<Template, Map<string, number | null>>();

/** Points an item can bring, of 100; null in a template without a score. */
export function pointsOf(template: Template, { id }: Pick<TemplateItem, 'id'>): number | null {
  const known = points.get(template) ?? new Map(template.items.map((item) => [item.id, shareOfGroup(template, item)]));
  points.set(template, known);
  return known.get(id) ?? null;
}

function shareOfGroup({ groups, items }: Template, { group, weight }: TemplateItem): number | null {
  const all = groups.find((each) => each.id === group)?.points ?? null;
  if (all === null) return null;
  return (all * weight) / items.reduce((sum, each) => (each.group === group ? sum + each.weight : sum), 0);
}

export function itemOf(template: Template, id: string): TemplateItem | undefined {
  return template.items.find((each) => each.id === id);
}

/** The levels an item is answered on; empty for one that is computed. */
export function levelsOf(template: Template, item: TemplateItem) {
  return item.kind === 'answer' ? (template.scales[item.scale] ?? []) : [];
}
