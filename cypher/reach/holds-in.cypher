// Who holds or held seats in the given accounts.
MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE a.id IN $ids AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN p.id AS personId, s.id AS seatId, a.id AS accountId, h.since AS since, h.until AS until, h.ended AS ended,
  h.acting AS acting, h.id AS factId, p.left AS left
