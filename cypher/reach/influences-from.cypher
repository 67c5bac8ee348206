// Whom the given persons influence, and their conflicts, whichever way these are stated.
CALL () {
  MATCH (from:Person)-[r:INFLUENCES]->(to:Person) WHERE from.id IN $ids
  RETURN from, to, r, r.kind AS kind
  UNION
  MATCH (from:Person)-[r:CONFLICTS_WITH]->(to:Person) WHERE to.id IN $ids
  RETURN from, to, r, 'conflict' AS kind
  UNION
  MATCH (from:Person)-[r:CONFLICTS_WITH]->(to:Person) WHERE from.id IN $ids
  RETURN from, to, r, 'conflict' AS kind
}
WITH from, to, r, kind
WHERE $all OR ((from.confidentiality IS NULL OR from.confidentiality IN $sees)
  AND (to.confidentiality IS NULL OR to.confidentiality IN $sees))
RETURN r.id AS factId, from.id AS fromId, to.id AS toId, r.weight AS weight, kind, r.source AS source,
  r.observedOn AS observedOn, r.confidence AS confidence
