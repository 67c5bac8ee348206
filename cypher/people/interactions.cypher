// Interactions one person took part in up to an instant, from a place in the list on, newest first.
MATCH (:Person {id: $id})-[:TOOK_PART]->(i:Interaction)
WHERE i.at <= $until AND (i.at < $afterAt OR (i.at = $afterAt AND i.id > $afterId))
WITH i ORDER BY i.at DESC, i.id LIMIT $limit
RETURN i.id AS id, i.at AS at, i.channel AS channel, i.direction AS direction, i.subject AS subject, i.source AS source,
  head([(i)-[:ABOUT]->(d:Deal) | d.id]) AS dealId, [(c:Colleague)-[:TOOK_PART]->(i) | c.id] AS colleagueIds,
  [(p:Person)-[:TOOK_PART]->(i) WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees | p.id] AS personIds
ORDER BY at DESC, id
