// The actions of one deal, of one of ours, or of all, by due date.
MATCH (n:Action)-[:ACTS_IN]->(deal:Deal)-[:FOR]->(a:Account)
WHERE ($deal IS NULL OR deal.id = $deal) AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND ($colleague IS NULL OR EXISTS { (n)-[:ASSIGNED_TO]->(:Colleague {id: $colleague}) })
RETURN n.id AS id, deal.name AS dealName,
  head([(n)-[:ASSIGNED_TO]->(c:Colleague) | {name: c.name, email: c.email}]) AS owner
ORDER BY coalesce(n.dueOn, '9'), id LIMIT $limit
