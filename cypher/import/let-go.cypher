// Gives an import back, to be taken up again by whoever comes first.
MATCH (i:Import {id: $id})
WHERE i.worker = $worker
SET i.leaseUntil = $now
REMOVE i.worker
RETURN i.id AS id
