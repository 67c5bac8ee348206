// What an import changed below a revision: the newest revision of it that changed anything, in full.
MATCH (c:Change) WHERE c.importId = $id AND c.op = 'update' AND c.revision < $below
WITH max(c.revision) AS revision
WHERE revision IS NOT NULL
MATCH (c:Change) WHERE c.revision = revision AND c.importId = $id AND c.op = 'update'
RETURN c.revision AS revision, c.kind AS kind, c.factId AS factId, c.before AS before
