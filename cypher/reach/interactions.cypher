// Interactions the given persons took part in, whole.
MATCH (p:Person)-[:TOOK_PART]->(i:Interaction) WHERE p.id IN $ids
WITH DISTINCT i
RETURN i.id AS id, i.at AS at, i.channel AS channel, i.direction AS direction, i.source AS source,
  [(c:Colleague)-[:TOOK_PART]->(i) | c.id] AS colleagueIds, [(p:Person)-[:TOOK_PART]->(i) | p.id] AS personIds
