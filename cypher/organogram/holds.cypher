// Who holds or held the seats of the given accounts, since when and until when.
MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE a.id IN $ids AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN a.id AS accountId, s.id AS seatId, h.since AS since, h.until AS until, h.ended AS ended, h.source AS source,
  h.observedOn AS observedOn,
  {id: p.id, name: p.name, left: p.left, source: p.source, observedOn: p.observedOn} AS person
