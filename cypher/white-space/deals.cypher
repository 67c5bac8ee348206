// The deals open on the day with each product they sell.
MATCH (p:Product)<-[:SELLS]-(d:Deal)-[:FOR]->(a:Account)
WHERE coalesce(d.outcome, 'open') = 'open' AND (d.openedOn IS NULL OR d.openedOn <= $asOf)
  AND (d.closeOn IS NULL OR d.closeOn >= $dueFrom)
RETURN a.id AS accountId, p.id AS productId, d.id AS id
