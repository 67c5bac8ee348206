// The accounts the given deals are for, and of the seats given.
CALL () {
  MATCH (d:Deal)-[:FOR]->(a:Account) WHERE d.id IN $dealIds
  RETURN a.id AS id
  UNION
  MATCH (s:Seat)-[:IN]->(a:Account) WHERE s.id IN $seatIds
  RETURN a.id AS id
}
RETURN DISTINCT id
