// All products with their family, by id.
MATCH (p:Product)
RETURN p.id AS id, p.name AS name, p.family AS family
ORDER BY id LIMIT $limit
