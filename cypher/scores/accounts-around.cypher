// The accounts where the given persons sit or decide, or that the given deals are for.
CALL () {
  MATCH (p:Person)-[:HOLDS]->(:Seat)-[:IN]->(a:Account) WHERE p.id IN $persons
  RETURN a.id AS id
  UNION
  MATCH (p:Person)-[:DECIDES_IN]->(:Deal)-[:FOR]->(a:Account) WHERE p.id IN $persons
  RETURN a.id AS id
  UNION
  MATCH (d:Deal)-[:FOR]->(a:Account) WHERE d.id IN $deals
  RETURN a.id AS id
}
RETURN DISTINCT id
