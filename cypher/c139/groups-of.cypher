// The root of the group of each account, the one with the largest stake of several.
MATCH (a:Account)-[m:MEMBER_OF]->(root:Account) WHERE a.id IN $ids
MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation
WITH a, m, root ORDER BY coalesce(m.effectiveStake, -1) DESC, root.id
WITH a, collect(root)[0] AS root
RETURN a.id AS id, root.id AS groupId, root.name AS groupName, root.nameEn AS groupNameEn
