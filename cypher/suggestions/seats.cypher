// Seats of visible accounts whose titles may say a fact of its own, by id.
MATCH (n:Seat {hinted: true})-[:IN]->(a:Account)
WHERE $all OR a.confidentiality IS NULL OR a.confidentiality IN $sees
RETURN n.id AS id, n.title AS title, coalesce(n.literal, []) AS literal, a.id AS accountId, a.name AS accountName
ORDER BY id LIMIT $limit
