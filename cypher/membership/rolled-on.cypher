// The day up to which stakes that begin or end are worked into the groups; of a store that has not noted it, that of its oldest group.
OPTIONAL MATCH (l:Ledger {id: 'facts'})
OPTIONAL MATCH (g:Group) WHERE l.rolledOn IS NULL
WITH l, min(g.builtOn) AS oldest
RETURN coalesce(l.rolledOn, oldest) AS day
