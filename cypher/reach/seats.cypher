// Seats that stand on a day in the given accounts, with the seat each reports to.
MATCH (s:Seat)-[:IN]->(a:Account)
WHERE a.id IN $ids AND coalesce(s.since <= $asOf, true) AND coalesce($asOf < s.until, true)
RETURN s.id AS id, a.id AS accountId, s.title AS title, s.department AS department, s.layer AS layer,
  head([(s)-[:REPORTS_TO]->(up:Seat) | up.id]) AS reportsToId
