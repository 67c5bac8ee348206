// The seats one person holds or held, with their accounts.
MATCH (p:Person {id: $id})-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
WHERE $all OR a.confidentiality IS NULL OR a.confidentiality IN $sees
RETURN s.id AS seatId, a.id AS accountId, a.name AS accountName, a.nameEn AS accountNameEn, s.title AS title,
  s.department AS department, s.layer AS layer, h.since AS since, h.until AS until, coalesce(h.ended, false) AS ended
ORDER BY accountName, seatId
