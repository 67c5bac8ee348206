// The members of the given groups.
MATCH (g:Group) WHERE g.id IN $ids
MATCH (root:Account {id: g.id})<-[m:MEMBER_OF]-(a:Account) WHERE m.generation = g.generation
RETURN g.id AS groupId, a.id AS id, a.name AS name, a.revenue AS revenue, a.currency AS currency
ORDER BY groupId, id
