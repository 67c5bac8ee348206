// The root of the stored group of every account that is in one, that with the largest stake of several.
MATCH (g:Group)
MATCH (root:Account {id: g.id})<-[m:MEMBER_OF]-(a:Account) WHERE m.generation = g.generation
WITH a, g.id AS groupId, coalesce(m.effectiveStake, -1) AS stake ORDER BY stake DESC, groupId
RETURN a.id AS id, head(collect(groupId)) AS groupId
