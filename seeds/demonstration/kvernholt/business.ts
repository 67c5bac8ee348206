// What is known of the business with Kvernholt: rivals by plant, a plant that went quiet, a contract that runs out unseen.
import { cells, contracts, daysOf, profiles, touches } from '../business-table.ts';

// Empty where nobody has asked yet.
// account | strategic value | pains | budget
export const PROFILES = profiles(
  'kh',
  `
group    | benchmark | Eight plants report in eight ways; Unplanned stops; Energy cost per tonne | Capex round closes in the first quarter; opex above EUR 250k needs the CFO
pumps    | benchmark | Bearings fail between services; Test bench is the bottleneck | EUR 1.1m for plant systems this year
valves   | regional  | Scrap on the seat-ring line | EUR 600k, tender above EUR 100k
seals    | other     | Mould changes take a shift |
poland   | regional  | Returns of the second shift; Overtime | EUR 400k, half of it spent
india    | regional  | Spare parts stock too high | INR budget released each quarter
china    | regional  | Customers audit every batch | EUR 350k approved for quality
mexico   |           | Spare parts arrive late | USD 200k from the capex pool
foundry  | other     | Energy cost per tonne |
uk       | other     | Field service plans by telephone | EUR 80k
france   | other     | Head office asks for energy figures by site |
italy    |           | Quotes take a week |
americas | regional  | Dealers order by fax and mail | USD 300k
brazil   | other     | Import duties hide the margin |
japan    | other     | Drawings in two systems | Decided with the partner
service  | regional  | Work orders are typed twice | EUR 250k
digital  | other     | Customers ask for a certificate of the remote access | EUR 120k
asia     |           | Consolidation takes three weeks |
gulf     | other     |                  |
turkey   |           | Scrap is not measured |
`,
);

// account | days since the last order
export const LAST_ORDER = daysOf(
  'kh',
  `
brazil  | 338
foundry | 231
poland  | 24
valves  | 58
`,
);

// A plant seen every week until its contact changed priorities, and not since.
// account | days before today of contacts besides the usual
export const CLOSE_CONTACTS = daysOf('kh', 'india | 37 40 44 48 52 56 62 67 72 79 85');

// Field service: no deal and six weeks to go. The Americas have renewed ahead of the end.
// account | product | starts in days | ends in days | thousand
export const CONTRACTS = contracts(
  'kh',
  `
service  | data-hub    | -690 | 42  | 165
americas | secure-link | -716 | 26  | 70
americas | secure-link | 27   | 757 | 78
`,
);

// account | product | state | thousand | rival | seen days ago
export const CELLS = cells(
  'kh',
  `
pumps     | quality-eye  | competitor |     | quillon  | 52
poland    | plant-twin   | competitor |     | quillon  | 68
india     | plant-twin   | competitor |     | quillon  | 73
india     | energy-watch | competitor |     | axiolite | 73
china     | plant-twin   | competitor |     | axiolite | 35
mexico    | quality-eye  | competitor |     | quillon  | 56
mexico    | energy-watch | competitor |     | axiolite | 80
france    | data-hub     | competitor |     | hexaway  | 59
gulf      | data-hub     | competitor |     | axiolite | 255
australia | secure-link  | competitor |     | hexaway  | 130
japan     | data-hub     | competitor | ?   | axiolite | 54
turkey    | quality-eye  | open       | 165 |          | 190
turkey    | energy-watch | open       | ?   |          | 190
`,
);

// account | who | kind | days ago | subject
export const TOUCHES = touches(
  'kh',
  `
turkey   |             | visit    | 21 20 7 | Quality Eye product page
turkey   |             | download | 20      | Quality Eye white paper
pumps    | maintenance | webinar  | 16      | Plant data webinar
pumps    | maintenance | trial    | 9       | Plant Twin trial opened
pumps    | production  | visit    | 8 3     | Plant Twin pricing page
service  | it          | visit    | 30 12   | How to move off Data Hub
india    | quality     | download | 95 64   | Quality Eye white paper
group    | energy      | form     | 44      | Energy baseline questionnaire
`,
);
