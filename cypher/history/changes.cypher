// Changes before a revision, newest first: all of them.
MATCH (c:Change) WHERE c.revision < $before
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, coalesce(c.count, size(c.factIds)) AS count
ORDER BY revision DESC, kind, factId LIMIT $limit
