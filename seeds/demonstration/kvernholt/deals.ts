import { deals } from '../deals.ts';
import { ENTITIES } from './entities.ts';

const DOLLARS = ['kh-americas', 'kh-mexico', 'kh-brazil'];

// id | account | products | outcome | stage | thousand EUR (USD in the Americas) | opened days ago | closes in days | colleagues | rivals
const TABLE = `
twin            | group     | plant-twin data-hub | open | Proposal      | 2400 | 140 | 110  | ines-maddox priya-venkat | quillon
hub             | group     | data-hub     | open | Discovery     | 650  | 52  | 200  | priya-venkat             | hexaway
valves-quality  | valves    | quality-eye  | open | Evaluation    | 420  | 118 | 48   | tomas-reuter             | quillon
pumps-twin      | pumps     | plant-twin   | open | Proposal      | 380  | 76  | 85   | ines-maddox              | quillon
china-quality   | china     | quality-eye  | open | Evaluation    | 300  | 93  | 60   | priya-venkat             | axiolite
france-energy   | france    | energy-watch | open | Discovery     | 70   | 31  | 130  | tomas-reuter             |
mexico-asset    | mexico    | asset-care   | open | Negotiation   | 160  | 160 | 15   | noel-hartley             |
digital-link    | digital   | secure-link  | open | Proposal      | 90   | 44  | 40   | priya-venkat             | hexaway
poland-energy   | poland    | energy-watch | open | Evaluation    | 85   | 58  | 75   | tomas-reuter             |
uk-link         | uk        | secure-link  | open | Discovery     | 60   | 22  | 150  | noel-hartley             | hexaway
americas-hub    | americas  | data-hub     | open | Negotiation   | 240  | 190 | -12  | noel-hartley             | hexaway
pumps-asset     | pumps     | asset-care   | won  | Signed        | 190  | 300 | -130 | ines-maddox              |
valves-energy   | valves    | energy-watch | won  | Signed        | 110  | 420 | -240 | tomas-reuter             | axiolite
uk-hub          | uk        | data-hub     | won  | Signed        | 150  | 350 | -180 | noel-hartley             | hexaway
americas-link   | americas  | secure-link  | won  | Signed        | 80   | 500 | -390 | noel-hartley             |
india-asset     | india     | asset-care   | won  | Signed        | 120  | 260 | -70  | priya-venkat             | axiolite
poland-quality  | poland    | quality-eye  | won  | Signed        | 230  | 610 | -440 | tomas-reuter             | quillon
service-hub     | service   | data-hub     | won  | Signed        | 170  | 280 | -110 | ines-maddox              |
foundry-energy  | foundry   | energy-watch | won  | Signed        | 75   | 700 | -560 | ines-maddox              |
brazil-link     | brazil    | secure-link  | won  | Signed        | 55   | 650 | -510 | noel-hartley             |
seals-twin      | seals     | plant-twin   | lost | Lost          | 310  | 400 | -170 | tomas-reuter             | quillon
italy-link      | italy     | secure-link  | lost | Lost          | 50   | 330 | -210 | tomas-reuter             | hexaway
spain-energy    | spain     | energy-watch | lost | No decision   | 45   | 480 | -300 | tomas-reuter             |
gulf-hub        | gulf      | data-hub     | lost | Lost          | 95   | 550 | -410 | noel-hartley             | axiolite
australia-link  | australia | secure-link  | lost | Lost          | 40   | 290 | -140 | noel-hartley             | hexaway
`;

export const DEALS = deals('kh', ENTITIES, (account) => (DOLLARS.includes(account) ? 'USD' : 'EUR'), TABLE, {
  'kh-deal-twin': 'Plant Twin rollout, eight plants',
  'kh-deal-hub': 'Group reporting on Data Hub',
});
