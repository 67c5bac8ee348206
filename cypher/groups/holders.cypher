// Who holds or held the seats in the given accounts, with what is known of the person.
MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE a.id IN $ids AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN p.id AS personId, s.id AS seatId, h.since AS since, h.until AS until, h.ended AS ended, h.source AS source,
  p.left AS left
