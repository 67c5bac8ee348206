// The members of the given stored groups.
MATCH (g:Group) WHERE g.id IN $ids
MATCH (root:Account {id: g.id})<-[m:MEMBER_OF]-(a:Account) WHERE m.generation = g.generation
RETURN g.id AS groupId, a.id AS id
ORDER BY groupId, id
