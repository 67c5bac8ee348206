// Groups that no stake changes on the way to a new day: the same members hold for it.
MATCH (g:Group) WHERE g.builtOn < $on
WITH g LIMIT $limit
SET g.builtOn = $on
RETURN count(*) AS written
