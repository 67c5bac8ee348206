// Seats in the given accounts.
MATCH (s:Seat)-[:IN]->(a:Account) WHERE a.id IN $ids
RETURN s.id AS id, a.id AS accountId, s.layer AS layer, s.since AS since, s.until AS until
