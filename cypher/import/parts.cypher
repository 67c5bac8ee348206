// The pieces of one kind that an import keeps, in order, from a number on.
MATCH (p:ImportPart)
WHERE p.importId = $id AND p.kind = $kind AND p.seq >= $from
RETURN p.seq AS seq, p.name AS name, p.text AS text
ORDER BY seq LIMIT $limit
