// Appends changes: the state before, by whom and when. Never updated, never removed but by an erasure request.
UNWIND $rows AS row
CREATE (c:Change)
SET c = row, c.revision = $revision
RETURN count(*) AS written
