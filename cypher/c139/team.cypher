// Who of ours works on the given deals.
MATCH (c:Colleague)-[:WORKS_ON]->(deal:Deal) WHERE deal.id IN $ids
RETURN deal.id AS dealId, c.id AS colleagueId
