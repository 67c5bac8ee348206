// Takes an import for a worker, if it is nobody's, ours, or held by one of the given dead workers or beyond its lease.
// Writing first takes the lock of the node, so that what is read after it cannot change under two workers at once.
MATCH (i:Import {id: $id})
SET i.claims = coalesce(i.claims, 0) + 1
WITH i
WHERE i.state IN ['queued', 'running']
  AND (i.worker IS NULL OR i.worker = $worker OR i.worker IN $dead OR i.leaseUntil < $now)
SET i.worker = $worker, i.leaseUntil = $until, i.state = 'running', i.startedAt = coalesce(i.startedAt, $now)
RETURN properties(i) AS stored
