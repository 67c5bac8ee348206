// Which of the given ids are stored as Seat.
MATCH (n:Seat) WHERE n.id IN $ids
RETURN n.id AS id
