// The seats of the given accounts with their days and reporting lines.
MATCH (s:Seat)-[:IN]->(a:Account) WHERE a.id IN $ids
OPTIONAL MATCH (s)-[:REPORTS_TO]->(m:Seat)
RETURN a.id AS accountId, s.id AS id, s.title AS title, s.department AS department, m.id AS reportsToId,
  s.since AS since, s.until AS until, s.source AS source, s.observedOn AS observedOn, s.evidence AS evidence
