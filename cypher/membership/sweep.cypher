// Takes away edges of the given roots that are not of the generation that is read, a batch at a time.
MATCH (root:Account)<-[m:MEMBER_OF]-(:Account) WHERE root.id IN $ids
OPTIONAL MATCH (g:Group {id: root.id})
WITH m, g WHERE g IS NULL OR g.generation <> m.generation
WITH m LIMIT $limit
DELETE m
RETURN count(*) AS written
