// The opening deal by both templates: the coach left before anybody checked what he told us, so nothing is confirmed.
import { actions, briefly, coaches, judgements, statements } from '../c139-table.ts';

const STORY = 'kh-deal-twin';

// item | value | proposed by the graph | confirmed by the coach | confidence | by | seen days ago | link | evidence
const CONTROL = judgements(
  STORY,
  'control-139',
  `
  W1 | no      | no  | | | ines-maddox  | 21 | | Lena Brandhofer is friendly and waits for the second offer before she chooses
  F1 | yes     |     | | | priya-venkat | 13 | https://files.seller.example/kvernholt/workshop | Operations, production and architecture rate the fit highest in the workshop notes
  F2 | no      | no  | | | ines-maddox  | 8  | | Piotr Olszanek acts for us, Maja Skarbo agrees and does not act
  F3 | yes     | yes | | | ines-maddox  | 8  | | Most of the power leans to us; the CFO has not been asked
  C1 | yes     |     | | | ines-maddox  | 41 | | Pilot, offer and contract are scheduled with owners
  C2 | yes     |     | | | ines-maddox  | 77 | https://files.seller.example/kvernholt/authority | Authority matrix and the dates of the investment board
  C3 | yes     |     | | | priya-venkat | 41 | | Hot buttons of each plant manager from the walk-through
  C4 | no      | no  | | | ines-maddox  | 21 | | Attitude of Odd Myrstad and power of Hedda Aasbrekk are unknown
  C5 | yes     |     | | | ines-maddox  | 62 | | Two unplanned stops last year; the board wants eight plants on one model
  C6 | unknown |     | | | ines-maddox  | 33 | | Whether the money is in the plan only the CFO can say
  C7 | yes     |     | | | priya-venkat | 29 | | Two engineers and the pilot line are booked
  C8 | no      |     | | | priya-venkat | 29 | | What Quillon did since the pilot is not followed
  C9 | yes     |     | | | priya-venkat | 41 | | Model accuracy, roll-out speed and integration with the historian
`,
);
const COVERAGE = judgements(
  STORY,
  'coverage-139',
  `
  value                    | 2      | | | | priya-venkat | 8  | | Piotr Olszanek presented the business case himself; the COO has not acknowledged it
  elements.price           | level  | | | | ines-maddox  | 33 | | Within 3 % of Quillon by the first round
  elements.productFit      | ahead  | | | | priya-venkat | 8  | https://files.seller.example/kvernholt/pilot | The pilot line hit the accuracy target, Quillon's did not
  elements.service         | level  | | | inferred | noel-hartley | 57 | | Both offer a local team in three of eight countries
  elements.delivery        | behind | | | | priya-venkat | 29 | | Quillon promises six plants in the first year, we promise four
  elements.brand           | level  | | | inferred | ines-maddox | 62 | | Both are on the framework list
  elements.references      | ahead  | | | | ines-maddox  | 62 | | Two roll-outs of this size against none
  elements.commercialTerms | level  | | | | ines-maddox  | 33 | | Framework terms accepted by both
  elements.relationship    | level  | | | | ines-maddox  | 19 | | We know production and energy, Quillon knows finance
  elements.compliance      | ahead  | | | | priya-venkat | 41 | | Certified for the safety systems in use; Quillon is not yet
`,
);

// deal | template | seen days ago | answers
const OTHERS = briefly(`
  kh-deal-valves-quality | control-139  | 21 | W1=no F1=no F2=yes F3=no C1=yes C2=yes C3=yes C4=yes C5=yes C8=yes
  kh-deal-valves-quality | coverage-139 | 21 | value=1 elements.productFit=level elements.brand=behind elements.price=ahead
  kh-deal-mexico-asset   | control-139  | 16 | W1=yes! F1=yes F2=yes! F3=yes C1=yes! C2=yes C3=yes C4=yes C5=yes C6=yes C7=yes
  kh-deal-mexico-asset   | coverage-139 | 16 | value=3 elements.price=level elements.service=ahead
`);

export const ASSESSMENTS = [...CONTROL, ...COVERAGE, ...OTHERS];

// deal | coach | good for | verified
export const COACHES = coaches(`
  ${STORY} | kh-jonas-granlid | customer-relationship | no
`);

// deal | coach | template | item | value | told whom | days ago | evidence
export const STATEMENTS = statements(`
  ${STORY} | kh-jonas-granlid | control-139 | C2 | yes | ines-maddox | 77 | The investment board decides in the first week of the quarter
  ${STORY} | kh-jonas-granlid | control-139 | C5 | yes | ines-maddox | 92 | The stops came up in the supervisory board
`);

// deal | gap | role | person | template | item | owner | due in days | state | closed days ago | gain | seen days ago | note
export const ACTIONS = actions(`
  ${STORY} | departed | COACH | kh-jonas-granlid | coverage-139 | coverage | ines-maddox | 9 | open | | | 19 | Ask Emil Lundeby whether he takes over as coach
`);
