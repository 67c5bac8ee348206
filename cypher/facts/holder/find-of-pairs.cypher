// Every hold of the given person and seat pairs, so that an implied hold is only made where none is stated.
UNWIND $pairs AS pair
MATCH (:Person {id: pair.personId})-[r:HOLDS]->(:Seat {id: pair.seatId})
RETURN pair.personId AS personId, pair.seatId AS seatId, r.id AS id
