// What an import changed below a revision: the newest revision of it, in full.
MATCH (c:Change) WHERE c.importId = $id AND c.revision < $below
WITH max(c.revision) AS revision
WHERE revision IS NOT NULL
MATCH (c:Change) WHERE c.revision = revision AND c.importId = $id
RETURN c.revision AS revision, c.kind AS kind, c.op AS op, c.factId AS factId, c.factIds AS factIds, c.before AS before
