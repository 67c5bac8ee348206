// Changes of one fact before a revision, newest first.
MATCH (c:Change) WHERE c.factId = $id AND c.kind = $kind AND c.revision < $before
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, null AS count
ORDER BY revision DESC LIMIT $limit
