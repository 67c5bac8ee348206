// Removes pieces of one kind that an import keeps, below a number.
MATCH (p:ImportPart)
WHERE p.importId = $id AND p.kind = $kind AND p.seq < $below
WITH p LIMIT $limit
DELETE p
RETURN count(*) AS written
