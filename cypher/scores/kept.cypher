// Of some rows those that are not stored with the digest given for each: what is stored of it, nothing where there is no such row.
UNWIND range(0, size($ids) - 1) AS at
WITH $ids[at] AS id, $digests[at] AS digest
OPTIONAL MATCH (s:Score {id: id})
WITH id, digest, s WHERE s IS NULL OR s.digest <> digest
RETURN id, s IS NOT NULL AS there, s.history AS history, s.groupId AS groupId
