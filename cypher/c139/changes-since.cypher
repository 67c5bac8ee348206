// What was written after a revision, the oldest first: facts changed or removed as they were, created ones by id.
MATCH (c:Change) WHERE c.revision > $since
RETURN c.kind AS kind, c.op AS op, c.factId AS factId, c.factIds AS factIds, c.importId AS importId, c.before AS before
ORDER BY c.revision, kind, factId LIMIT $limit
