// The ids of all stored groups.
MATCH (g:Group) WHERE g.id > $after
RETURN g.id AS id ORDER BY id LIMIT $limit
