// Marks every group as changed by this revision: a rate or a name used everywhere changed.
MATCH (g:Group)
SET g.revision = $revision
RETURN count(*) AS written
