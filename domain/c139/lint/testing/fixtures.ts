// For every rule of the map lint, facts of the deal `d` that break it and facts that do not.
import type { ReachFacts } from '../../../reach/facts.ts';
import { deal, decision, hold, influence, reporting, TODAY, tie } from '../../../reach/testing/facts.ts';
import type { LintCode } from '../codes.ts';
import type { LintFinding } from '../lint.ts';

const dealFact = { kind: 'deal', id: 'd' } as const;
const part = (personId: string) => ({ kind: 'decision', id: `d|${personId}` }) as const;
const person = (id: string) => ({ kind: 'person', id }) as const;
const line = (id: string) => ({ kind: 'influence', id }) as const;
const seat = (id: string) => ({ kind: 'seat', id }) as const;

export interface LintFixture {
  code: LintCode;
  what: string;
  failing: Partial<ReachFacts>;
  finds: Omit<LintFinding, 'rule' | 'dealId'>[];
  clean: Partial<ReachFacts>;
}

export const FIXTURES: readonly LintFixture[] = [
  {
    code: 'eb-departed',
    what: 'an economic buyer or approver who has left',
    failing: { persons: [{ id: 'A', left: true }], decisions: [decision('A', ['APPROVER']), decision('B', ['EB'])] },
    finds: [{ persons: ['A'], facts: [part('A'), person('A')], values: { role: 'APPROVER' } }],
    // He was flagged, but sits elsewhere; and a technical buyer who left is no economic buyer.
    clean: {
      persons: [
        { id: 'A', left: true },
        { id: 'T', left: true },
      ],
      holders: [hold('A @ s')],
      decisions: [decision('A', ['EB']), decision('T', ['TB'])],
    },
  },
  {
    code: 'two-ebs',
    what: 'two economic buyers',
    failing: { decisions: [decision('B', ['EB', 'UB']), decision('A', ['EB'])] },
    finds: [{ persons: ['A', 'B'], facts: [part('A'), part('B')], values: { ebs: 2 } }],
    // One of them has left; an approver is none; another is one in another deal.
    clean: {
      persons: [{ id: 'A', left: true }],
      decisions: [
        decision('A', ['EB']),
        decision('B', ['EB']),
        decision('C', ['APPROVER']),
        decision('D', ['EB'], null, { dealId: 'other' }),
      ],
    },
  },
  {
    code: 'eb-without-power',
    what: 'an economic buyer of power 0',
    failing: { decisions: [decision('A', ['EB'], null, { power: 0 })] },
    finds: [{ persons: ['A'], facts: [part('A')], values: { power: 0 } }],
    clean: {
      decisions: [
        decision('A', ['EB'], null, { power: 1 }),
        decision('B', ['EB']),
        decision('C', ['TB'], 0, { power: 0 }),
      ],
    },
  },
  {
    code: 'decider-without-tie',
    what: 'a decider nobody of ours is tied to',
    failing: {
      seats: [{ id: 's', accountId: 'x', layer: 'decision', reportsToId: null }],
      holders: [hold('B @ s')],
      ties: [tie('R > A', 0)],
      decisions: [decision('A', ['EB', 'APPROVER']), decision('B', ['UB'])],
    },
    finds: [
      { persons: ['A'], facts: [part('A')], values: { as: 'EB' } },
      {
        persons: ['B'],
        facts: [part('B'), { kind: 'holder', id: 'B|s|' }],
        values: { as: 'decision-layer' },
      },
    ],
    // Tied however weakly; sits on the decision layer no more; has left.
    clean: {
      persons: [{ id: 'C', left: true }],
      seats: [{ id: 's', accountId: 'x', layer: 'decision', reportsToId: null }],
      holders: [hold('B @ s', { until: TODAY })],
      ties: [tie('R > A', 0.01)],
      decisions: [decision('A', ['EB']), decision('B', ['UB']), decision('C', ['APPROVER'])],
    },
  },
  {
    code: 'coach-against',
    what: 'a coach who is against us',
    failing: { decisions: [decision('A', ['COACH', 'UB'], -1)] },
    finds: [{ persons: ['A'], facts: [part('A')], values: { attitude: -1, coachVerified: null } }],
    clean: { decisions: [decision('A', ['COACH'], 0), decision('B', ['COACH']), decision('C', ['UB'], -2)] },
  },
  {
    code: 'supporter-among-opponents',
    what: 'a supporter who influences opponents only',
    failing: {
      influences: [
        influence('A > C', 0.5),
        influence('A > B', 0.2),
        influence('A > N', 0),
        influence('A > N', 1, { kind: 'conflict' }),
      ],
      decisions: [decision('A', [], 1), decision('B', [], -1), decision('C', [], -2)],
    },
    finds: [
      {
        persons: ['A', 'B', 'C'],
        facts: [part('A'), part('B'), part('C'), line('A|B|'), line('A|C|')],
        values: { attitude: 1, opponents: 2 },
      },
    ],
    // A also influences somebody of whom nothing is known; B is no supporter; C influences nobody.
    clean: {
      influences: [influence('A > O', 0.5), influence('A > N', 0.5), influence('B > O', 0.5)],
      decisions: [decision('A', [], 3), decision('B', [], 0), decision('C', [], 3), decision('O', [], -1)],
    },
  },
  {
    code: 'conflict-and-influence',
    what: 'a conflict and an influence between the same two',
    failing: {
      influences: [influence('A > B', 0.4, { kind: 'advice' }), influence('B > A', 1, { kind: 'conflict' })],
      decisions: [decision('A', [])],
    },
    finds: [{ persons: ['A', 'B'], facts: [line('A|B|advice'), line('B|A|conflict')], values: { weight: 0.4 } }],
    // An influence of 0 says that there is none; what is between others than the chain's people is not of this deal.
    clean: {
      influences: [
        influence('A > B', 0),
        influence('A > B', 1, { kind: 'conflict' }),
        influence('A > C', 0.5),
        influence('Y > Z', 0.5),
        influence('Y > Z', 1, { kind: 'conflict' }),
      ],
      decisions: [decision('A', [])],
    },
  },
  {
    code: 'attitude-before-deal',
    what: 'an attitude seen before the deal was opened',
    failing: {
      deals: [deal('d', 'x', 1, { openedOn: '2026-03-02' })],
      decisions: [decision('A', [], 2, { observedOn: '2026-03-01' })],
    },
    finds: [
      {
        persons: ['A'],
        facts: [dealFact, part('A')],
        values: { attitude: 2, observedOn: '2026-03-01', openedOn: '2026-03-02' },
      },
    ],
    clean: {
      deals: [deal('d', 'x', 1, { openedOn: '2026-03-02' })],
      decisions: [
        decision('A', [], 2, { observedOn: '2026-03-02' }),
        decision('B', [], 2),
        decision('C', [], null, { observedOn: '2026-01-01' }),
      ],
    },
  },
  {
    code: 'attitude-in-future',
    what: 'an attitude seen after the date',
    failing: { decisions: [decision('A', [], 0, { observedOn: '2026-11-23' })] },
    finds: [{ persons: ['A'], facts: [part('A')], values: { attitude: 0, observedOn: '2026-11-23', asOf: TODAY } }],
    clean: {
      decisions: [decision('A', [], 0, { observedOn: TODAY }), decision('B', [], null, { observedOn: '2027-01-01' })],
    },
  },
  {
    code: 'nobody-seated',
    what: 'somebody in the chain who sits nowhere',
    failing: {
      holders: [hold('A @ s', { until: TODAY }), hold('A @ t', { ended: true })],
      decisions: [decision('A', [])],
    },
    finds: [{ persons: ['A'], facts: [part('A'), person('A')], values: {} }],
    clean: {
      persons: [{ id: 'B', left: true }],
      holders: [hold('A @ elsewhere')],
      decisions: [decision('A', []), decision('B', [])],
    },
  },
  {
    code: 'reporting-loop',
    what: 'seats that report to each other in a circle',
    failing: {
      seats: reporting('s3 < s1', 's1 < s2', 's2 < s3', 's3 < s4', 's5 < s5'),
      holders: [hold('B @ s2'), hold('A @ s1')],
    },
    finds: [
      { persons: [], facts: [seat('s5')], values: { seats: 1 } },
      { persons: ['A', 'B'], facts: [seat('s1'), seat('s2'), seat('s3')], values: { seats: 3 } },
    ],
    // The circle is in an account where nobody of the chain sits any more.
    clean: {
      seats: [
        ...reporting('s1 < s2 < s3'),
        { id: 'y1', accountId: 'y', layer: null, reportsToId: 'y2' },
        { id: 'y2', accountId: 'y', layer: null, reportsToId: 'y1' },
      ],
      holders: [hold('A @ y1', { until: '2026-01-01' }), hold('B @ y1')],
      decisions: [decision('A', [])],
    },
  },
  {
    code: 'open-past-close',
    what: 'an open deal whose close date is past',
    failing: { deals: [deal('d', 'x', 1, { closeOn: '2026-11-21' })] },
    finds: [{ persons: [], facts: [dealFact], values: { closeOn: '2026-11-21', days: 1, countsAsOpen: true } }],
    clean: { deals: [deal('d', 'x', 1, { closeOn: TODAY }), deal('e', 'x', 1, { closeOn: '2026-01-01' })] },
  },
];
