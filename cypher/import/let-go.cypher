// Gives an import back, to be taken up again by whoever comes first.
MATCH (i:Import {id: $id})
WHERE i.worker = $worker
REMOVE i.worker, i.leaseUntil
RETURN i.id AS id
