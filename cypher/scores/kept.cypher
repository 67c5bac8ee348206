// Of some rows those that are not stored as they are given: what is stored of each, nothing where there is no such row.
UNWIND $rows AS row
OPTIONAL MATCH (s:Score {id: row.id})
WITH row, s WHERE s IS NULL OR s.digest <> row.digest
RETURN row.id AS id, s IS NOT NULL AS there, s.history AS history, s.groupId AS groupId
