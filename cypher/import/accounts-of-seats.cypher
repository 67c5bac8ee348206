// The account that each of the given seats belongs to.
MATCH (s:Seat)-[:IN]->(a:Account) WHERE s.id IN $ids
RETURN s.id AS seatId, a.id AS accountId
