// Visible people whose names may say a fact of its own, by id.
MATCH (n:Person {hinted: true})
WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, coalesce(n.literal, []) AS literal
ORDER BY id LIMIT $limit
