// What a reader of a group should know first, taken from its coverage: no new figures, only what stands out.
import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';

export type Finding =
  /** The uncovered entity with the largest potential, and its nearest way in (0 and no steps: none). */
  | { kind: 'largest'; entity: Uncovered; value: number | null }
  /** Counted by entities the group looks covered, weighed by potential it is not (or the other way round). */
  | { kind: 'weight'; count: number; potential: number }
  /** Most ways into what is uncovered start at one colleague. */
  | { kind: 'oneDoor'; colleague: Step; ways: number; of: number }
  /** Most ways into what is uncovered lead through one person. */
  | { kind: 'onePerson'; person: Step; ways: number; of: number }
  /** Uncovered entities without any way in. */
  | { kind: 'closed'; entities: Uncovered[] }
  /** Controlled only because several members vote together. */
  | { kind: 'joint'; ids: string[] }
  /** Effective stakes that cannot be given, because shares are unknown or bands. */
  | { kind: 'incomplete'; ids: string[] }
  | { kind: 'problem'; code: GroupAnswer['problems'][number]['code']; ids: string[] };

type Uncovered = CoverageAnswer['uncovered'][number];
type Step = NonNullable<Uncovered['entry']>['steps'][number];

/** A way in hangs on one: at least this many ways, and at least half of all. */
const HANGS_FROM = 3;

function mostUsed(uncovered: readonly Uncovered[], kind: Step['kind']): { step: Step; ways: number } | null {
  const ways = new Map<string, { step: Step; ways: number }>();
  for (const { entry } of uncovered)
    for (const step of entry?.steps ?? [])
      if (step.kind === kind) ways.set(step.id, { step, ways: (ways.get(step.id)?.ways ?? 0) + 1 });
  return [...ways.values()].sort((a, b) => b.ways - a.ways || (a.step.id < b.step.id ? -1 : 1))[0] ?? null;
}

/** From this difference on the two weightings tell different stories. */
const TELLING = 0.1;

/** The findings of a group, the most telling first. */
export function findingsOf(
  group: Pick<GroupAnswer, 'problems' | 'members' | 'lines'>,
  coverage: Pick<CoverageAnswer, 'uncovered' | 'levels' | 'level'>,
): Finding[] {
  const { uncovered } = coverage;
  const findings: Finding[] = [];
  const withWay = uncovered.filter(({ entry }) => entry !== undefined);
  const largest = uncovered.find(({ potential }) => potential !== null);
  if (largest) findings.push({ kind: 'largest', entity: largest, value: largest.entry?.value ?? null });
  const { count, potential } = coverage.levels[coverage.level];
  if (count.value !== null && potential.value !== null && Math.abs(count.value - potential.value) >= TELLING)
    findings.push({ kind: 'weight', count: count.value, potential: potential.value });
  const hangs = (ways: number) => ways >= HANGS_FROM && ways * 2 >= withWay.length;
  const colleague = mostUsed(withWay, 'colleague');
  if (colleague && hangs(colleague.ways))
    findings.push({ kind: 'oneDoor', colleague: colleague.step, ways: colleague.ways, of: withWay.length });
  const person = mostUsed(withWay, 'person');
  if (person && hangs(person.ways))
    findings.push({ kind: 'onePerson', person: person.step, ways: person.ways, of: withWay.length });
  const closed = uncovered.filter(({ entry }) => entry === undefined);
  if (closed.length > 0) findings.push({ kind: 'closed', entities: closed });
  const joint = [...new Set(group.lines.filter((line) => line.joint).map((line) => line.ownedId))];
  if (joint.length > 0) findings.push({ kind: 'joint', ids: joint });
  const incomplete = group.members.filter((member) => member.effectiveStake === null).map((member) => member.id);
  if (incomplete.length > 0) findings.push({ kind: 'incomplete', ids: incomplete });
  for (const { code, ids } of group.problems) findings.push({ kind: 'problem', code, ids });
  return findings;
}
