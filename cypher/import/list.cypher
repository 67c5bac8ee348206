// Imports created before a moment, newest first; the id decides between equal moments.
MATCH (i:Import)
WHERE i.createdAt < $before OR (i.createdAt = $before AND i.id < $beforeId)
RETURN properties(i) AS stored
ORDER BY i.createdAt DESC, i.id DESC LIMIT $limit
