// Two ways to the decision maker, a coach who left last month, a CFO whom nobody has asked, a hostile evaluator in Germany.
import { chain, contacts, influences, ties } from '../story.ts';

// person | roles | power | attitude | contact | chain | confidence | source | by | seen days ago | evidence
export const CHAINS = {
  'kh-deal-twin': chain(`
    kh-lena-brandhofer | EB          | 90 | 1 | brief   | overall    | | colleague | ines-maddox  | 21 |
    kh-odd-myrstad     | APPROVER    | 95 |   | none    | commercial | | document  |              | 80 | Authority matrix: above EUR 250k the CFO signs
    kh-piotr-olszanek  | UB          | 60 | 2 | several | technical  | | colleague | priya-venkat | 8  |
    kh-maja-skarbo     | TB          | 55 | 1 | several | technical  | | colleague | priya-venkat | 13 |
    kh-jonas-granlid   | COACH       | 50 | 3 | deep    | technical  | | colleague | ines-maddox  | 77 |
    kh-hedda-aasbrekk  | PROCUREMENT |    | 0 | brief   | commercial | | crm       |              | 95 |
    kh-emil-lundeby    | INFLUENCER  | 25 | 2 | several | overall    | | colleague | ines-maddox  | 19 |
  `),
  'kh-deal-valves-quality': chain(`
    kh-ruediger-moorkamp | TB GATEKEEPER | 70  | -2 | several | technical | | colleague | tomas-reuter | 26  | Wrote the tender after a visit to a Quillon reference site
    kh-wiebke-steinbrink | UB            | 55  | 2  | several | technical | | colleague | tomas-reuter | 11  |
    kh-eckhard-vogtland  | EB            | 100 | 0  | brief   | overall   | | colleague | tomas-reuter | 102 |
  `),
};

// deal | colleagues | persons | channel | direction | days ago | subject
export const CONTACTS = contacts(`
  kh-deal-twin           | priya-venkat | kh-piotr-olszanek    | visit   |      | 8 29 57       | Pilot line walk-through
  kh-deal-twin           | priya-venkat | kh-maja-skarbo       | meeting |      | 13 41         | Integration workshop
  kh-deal-twin           | ines-maddox  | kh-emil-lundeby      | meeting |      | 19 62 104     | Energy baseline
  kh-deal-twin           | ines-maddox  | kh-lena-brandhofer   | call    | out  | 21            | Scope of the first wave
  kh-deal-twin           | ines-maddox  | kh-jonas-granlid     | meeting |      | 77 92 120 150 | Decision process
  kh-deal-twin           | ines-maddox  | kh-hedda-aasbrekk    | email   | both | 95 33         | Framework terms
  kh-deal-valves-quality | tomas-reuter | kh-wiebke-steinbrink | visit   |      | 11 38 66      | Scrap on the seat-ring line
  kh-deal-valves-quality | tomas-reuter | kh-ruediger-moorkamp | meeting |      | 26 85         | Tender questions
  kh-deal-valves-quality | tomas-reuter | kh-eckhard-vogtland kh-wiebke-steinbrink | meeting | | 102 | Plant review
                         | priya-venkat | kh-jianing-shao      | visit   |      | 35 98         | Line 3 commissioning
`);

// colleague | person | strength | confidence | seen days ago
export const TIES = ties(`
  ines-maddox  | kh-jonas-granlid | 0.85 | | 77
  ines-maddox  | kh-emil-lundeby  | 0.5  | | 19
  priya-venkat | kh-jianing-shao  | 0.65 | | 35
`);

// from | to | weight | kind | confidence | source | by | seen days ago
export const INFLUENCES = influences(`
  kh-piotr-olszanek    | kh-lena-brandhofer   | 0.85| expertise   |           | colleague | priya-venkat | 21
  kh-emil-lundeby      | kh-lena-brandhofer   | 0.5 | advice      |           | colleague | ines-maddox  | 19
  kh-jonas-granlid     | kh-odd-myrstad       | 0.7 | advice      |           | colleague | ines-maddox  | 77
  kh-maja-skarbo       | kh-piotr-olszanek    | 0.6 | expertise   |           | colleague | priya-venkat | 41
  kh-aksel-kvernholt   | kh-ragna-fosslund    | 0.9 | sponsorship | consensus | colleague | ines-maddox  | 150
  kh-odd-myrstad       | kh-hedda-aasbrekk    | 0.7 | sponsorship |           | colleague | ines-maddox  | 80
  kh-odd-myrstad       | kh-lena-brandhofer   | 0.5 | conflict    | inferred  | colleague | ines-maddox  | 60
  kh-wiebke-steinbrink | kh-eckhard-vogtland  | 0.6 | advice      |           | colleague | tomas-reuter | 38
  kh-ruediger-moorkamp | kh-eckhard-vogtland  | 0.7 | expertise   |           | colleague | tomas-reuter | 26
  kh-wiebke-steinbrink | kh-ruediger-moorkamp | 0.6 | conflict    |           | colleague | tomas-reuter | 38
  yl-ren-zhiyuan       | kh-jianing-shao      | 0.6 | advice      |           | colleague | tang-yue     | 30
  kh-jianing-shao      | yl-ren-zhiyuan       | 0.5 | advice      |           | colleague | tang-yue     | 30
`);
