// Tables kept by name, of one screen or all.
MATCH (v:SavedView) WHERE $screen IS NULL OR v.screen = $screen
RETURN v.id AS id, v.screen AS screen, v.name AS name, v.address AS address, v.by AS by, v.at AS at
ORDER BY screen, name, id LIMIT $limit
