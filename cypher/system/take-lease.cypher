// Takes a lease that is free, expired or one's own.
MERGE (l:Lease {id: $id})
SET l.lock = $owner
WITH l WHERE l.owner IS NULL OR l.owner = $owner OR l.until < $now
SET l.owner = $owner, l.until = $until
RETURN l.owner AS owner
