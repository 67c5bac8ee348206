// Open deals of the given people, twenty of each at most: those they take part in, then those of the accounts where they sit.
UNWIND $people AS id
MATCH (p:Person {id: id})
CALL (p) {
  CALL (p) {
    MATCH (p)-[:DECIDES_IN]->(d:Deal)
    RETURN d, true AS takesPart
    UNION
    MATCH (p)-[r:HOLDS]->(:Seat)-[:IN]->(:Account)<-[:FOR]-(d:Deal)
    WHERE r.until IS NULL AND coalesce(r.ended, false) = false AND NOT (p)-[:DECIDES_IN]->(d)
    RETURN d, false AS takesPart
  }
  MATCH (d)-[:FOR]->(a:Account)
  WHERE coalesce(d.outcome, 'open') = 'open' AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  RETURN d, a, takesPart ORDER BY takesPart DESC, d.name, d.id LIMIT 20
}
RETURN id AS personId, d.id AS dealId, d.name AS name, a.name AS accountName, takesPart
ORDER BY personId, takesPart DESC, name, dealId
