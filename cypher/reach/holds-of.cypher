// The seats the given persons hold or held in accounts not known yet.
MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE p.id IN $ids AND NOT a.id IN $known AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN p.id AS personId, s.id AS seatId, a.id AS accountId, h.since AS since, h.until AS until, h.ended AS ended,
  h.acting AS acting, h.id AS factId, p.left AS left
