// How much hangs on one account.
MATCH (a:Account {id: $id})
RETURN COUNT { (a)<-[:IN]-(:Seat)<-[:HOLDS]-(:Person) } AS people,
  COUNT { (a)<-[:FOR]-(:Deal) } AS deals,
  COUNT { (a)<-[:BY]-(:Order) } AS orders,
  COUNT { MATCH (a)<-[:IN]-(:Seat)<-[:HOLDS]-(:Person)-[:TOOK_PART]->(i:Interaction) RETURN DISTINCT i } AS interactions,
  COUNT { (a)-[:OWNS]->() } AS owns,
  COUNT { (a)<-[:OWNS]-() } AS owners
