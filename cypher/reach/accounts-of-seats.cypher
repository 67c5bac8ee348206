// The accounts the given seats are in.
MATCH (s:Seat)-[:IN]->(a:Account) WHERE s.id IN $ids
RETURN DISTINCT a.id AS id
