// Which colleagues manage the given accounts.
MATCH (c:Colleague)-[:MANAGES]->(a:Account) WHERE a.id IN $ids
RETURN a.id AS accountId, c.id AS id, c.name AS name ORDER BY accountId, id
