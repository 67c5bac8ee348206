// Imports that wait for a worker or are in somebody's hands, oldest first.
MATCH (i:Import) WHERE i.state IN ['queued', 'running']
RETURN properties(i) AS stored
ORDER BY i.createdAt, i.id LIMIT $limit
