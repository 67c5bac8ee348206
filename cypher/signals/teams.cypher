// Who works on the given deals.
MATCH (c:Colleague)-[:WORKS_ON]->(d:Deal) WHERE d.id IN $ids
RETURN d.id AS dealId, c.id AS id ORDER BY dealId, id
