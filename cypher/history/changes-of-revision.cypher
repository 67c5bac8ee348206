// Everything one revision changed, in the order it was written.
MATCH (c:Change) WHERE c.revision = $revision
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, c.factIds AS factIds
ORDER BY kind, factId
