// The products whose name contains the text; there are few, so the label is scanned.
MATCH (n:Product) WHERE n.id IS NOT NULL AND toLower(n.name) CONTAINS $q
WITH collect(n) AS found
UNWIND found AS n
WITH size(found) AS total, n ORDER BY n.name, n.id LIMIT $limit
RETURN n.id AS id, n.name AS name, null AS nameEn, null AS sub, null AS accountId, 2 AS rank, total
