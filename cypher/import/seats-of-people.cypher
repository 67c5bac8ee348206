// The seats that the given people hold, those still held first.
UNWIND $ids AS id
MATCH (:Person {id: id})-[r:HOLDS]->(s:Seat)
RETURN id AS personId, s.id AS seatId, r.until IS NULL AND coalesce(r.ended, false) = false AS open
ORDER BY personId, open DESC, seatId
