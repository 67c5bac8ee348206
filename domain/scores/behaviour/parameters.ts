// What behaviour can be set to, and its first version.
import { z } from 'zod';
import { oncePer } from '../once.ts';

const points = z.number().min(0).max(1000);

export const behaviourParameters = z.strictObject({
  points: z.record(z.string().min(1).max(200), points),
  other: points,
  halfLifeDays: z.number().min(1).max(3650),
  windowDays: z.number().int().min(1).max(3650),
  classes: z
    .strictObject({ hot: z.number().min(0), warm: z.number().min(0) })
    .refine(({ hot, warm }) => hot > warm, 'hot above warm'),
});
export type BehaviourParameters = z.infer<typeof behaviourParameters>;

export const STANDARD_BEHAVIOUR: BehaviourParameters = {
  points: {
    demo: 30,
    trial: 30,
    form: 20,
    reply: 15,
    event: 15,
    webinar: 10,
    download: 8,
    click: 4,
    visit: 3,
    open: 1,
  },
  other: 2,
  halfLifeDays: 30,
  windowDays: 365,
  classes: { hot: 50, warm: 15 },
};

/** The points of a kind of event, upper and lower case alike. */
export const pointsOfKind = oncePer((parameters: BehaviourParameters): ((kind: string) => number) => {
  const points = new Map(Object.entries(parameters.points).map(([kind, each]) => [plainKind(kind), each]));
  return (kind) => points.get(plainKind(kind)) ?? parameters.other;
});

export function plainKind(kind: string): string {
  return kind.normalize('NFKC').trim().toLowerCase();
}
