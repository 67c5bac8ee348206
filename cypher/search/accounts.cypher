// The accounts whose names, id or pinyin have all the words; the thousand best, those whose name begins with the text first.
CALL db.index.fulltext.queryNodes('account_search', $query, {limit: 1000}) YIELD node AS n, score
WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
WITH n, score, CASE WHEN toLower(n.name) STARTS WITH $q THEN 0 WHEN toLower(coalesce(n.nameEn, '')) STARTS WITH $q THEN 1 ELSE 2 END AS rank
WITH collect({n: n, rank: rank, score: score}) AS found
UNWIND found AS each
WITH size(found) AS total, each.n AS n, each.rank AS rank, each.score AS score
ORDER BY rank, score DESC, size(n.name), n.name, n.id LIMIT $limit
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, coalesce(n.country, n.industry) AS sub, n.id AS accountId, rank, total
