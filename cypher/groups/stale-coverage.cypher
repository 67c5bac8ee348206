// Groups whose kept coverage is of another day or an older revision.
MATCH (g:Group)
WHERE g.coverageOn IS NULL OR g.coverageOn <> $on OR g.coverageRevision <> g.revision
RETURN g.id AS id ORDER BY id LIMIT $limit
