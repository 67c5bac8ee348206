// How many facts of each kind are stored: answered from the counts that the database keeps, without reading any of them.
RETURN {
  colleague: COUNT { (:Colleague) },
  product: COUNT { (:Product) },
  competitor: COUNT { (:Competitor) },
  account: COUNT { (:Account) },
  person: COUNT { (:Person) },
  seat: COUNT { (:Seat) },
  holder: COUNT { ()-[:HOLDS]->() },
  stake: COUNT { ()-[:OWNS]->() },
  tie: COUNT { ()-[:TIED_TO]->() },
  influence: COUNT { ()-[:INFLUENCES]->() } + COUNT { ()-[:CONFLICTS_WITH]->() },
  deal: COUNT { (:Deal) },
  decision: COUNT { ()-[:DECIDES_IN]->() },
  interaction: COUNT { (:Interaction) },
  order: COUNT { (:Order) },
  potential: COUNT { ()-[:POTENTIAL_FOR]->() },
  event: COUNT { (:BehaviourEvent) },
  contract: COUNT { (:Contract) },
  rate: COUNT { (:Rate) },
  assessment: COUNT { (:Assessment) },
  coachStatement: COUNT { (:CoachStatement) },
  action: COUNT { (:Action) }
} AS counts
