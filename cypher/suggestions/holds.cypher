// The open holds of the given people and on the given seats, as far as person and account are visible.
CALL () {
  UNWIND $people AS id
  MATCH (p:Person {id: id})-[r:HOLDS]->(s:Seat)
  RETURN p, r, s
  UNION
  UNWIND $seats AS id
  MATCH (p:Person)-[r:HOLDS]->(s:Seat {id: id})
  RETURN p, r, s
}
WITH p, r, s
WHERE r.until IS NULL AND coalesce(r.ended, false) = false
  AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
MATCH (s)-[:IN]->(a:Account)
WHERE $all OR a.confidentiality IS NULL OR a.confidentiality IN $sees
RETURN r.id AS id, p.id AS personId, p.name AS personName, s.id AS seatId, s.title AS title, a.id AS accountId, a.name AS accountName
ORDER BY accountName, id
