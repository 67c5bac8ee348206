// Who sits in the decision layer anywhere, and the EB and approvers of deals that may be open, with the accounts concerned.
CALL () {
  MATCH (p:Person)-[:HOLDS]->(:Seat {layer: 'decision'})-[:IN]->(a:Account)
  RETURN p, a
  UNION
  MATCH (p:Person)-[d:DECIDES_IN]->(deal:Deal)-[:FOR]->(a:Account)
  WHERE any(role IN d.roles WHERE role IN ['EB', 'APPROVER']) AND coalesce(deal.outcome, 'open') = 'open'
  RETURN p, a
}
WITH p, a
WHERE $all OR ((p.confidentiality IS NULL OR p.confidentiality IN $sees)
  AND (a.confidentiality IS NULL OR a.confidentiality IN $sees))
RETURN DISTINCT p.id AS personId, a.id AS accountId LIMIT $limit
