// What is stated of the items of one deal, or of all, by id.
MATCH (n:Assessment)-[:ASSESSES]->(deal:Deal)-[:FOR]->(a:Account)
WHERE ($deal IS NULL OR deal.id = $deal) AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN n.id AS id ORDER BY id LIMIT $limit
