// The holds of the given people that are still open, with the account of each seat.
UNWIND $ids AS id
MATCH (:Person {id: id})-[r:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE r.until IS NULL AND coalesce(r.ended, false) = false
RETURN id AS personId, s.id AS seatId, r.since AS since, a.id AS accountId
