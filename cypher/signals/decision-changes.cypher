// What the given decisions were before each change, the oldest first.
MATCH (c:Change) WHERE c.factId IN $ids AND c.kind = 'decision' AND c.before IS NOT NULL
RETURN c.factId AS factId, c.revision AS revision, c.at AS at, c.before AS before
ORDER BY revision, factId
