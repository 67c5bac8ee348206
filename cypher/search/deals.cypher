// The deals whose names, id or pinyin contain the text; the first thousand found, those that begin with it first.
MATCH (n:Deal) WHERE n.search CONTAINS $q AND ($all OR n.confidentiality IS NULL OR n.confidentiality IN $sees)
WITH n LIMIT 1000
WITH n, CASE WHEN n.search STARTS WITH $q THEN 0 WHEN n.search CONTAINS ('\n' + $q) THEN 1 ELSE 2 END AS rank
WITH collect({n: n, rank: rank}) AS found
UNWIND found AS each
WITH size(found) AS total, each.n AS n, each.rank AS rank
ORDER BY rank, size(n.name), n.name, n.id LIMIT $limit
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, head([(n)-[:FOR]->(a:Account) | a.name]) AS sub, head([(n)-[:FOR]->(a:Account) | a.id]) AS accountId, rank, total
