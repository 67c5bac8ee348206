// Writes down how far a worker has come, and renews its lease; no row when the import is not his any more. The lock comes first.
MATCH (i:Import {id: $id})
SET i.beats = coalesce(i.beats, 0) + 1
WITH i
WHERE i.worker = $worker AND i.state = 'running'
SET i += $changes, i.leaseUntil = $until
RETURN coalesce(i.cancel, false) AS cancel
