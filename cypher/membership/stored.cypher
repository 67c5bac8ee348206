// The stored groups with the given roots: generation and members, also edges of a generation that was never finished.
UNWIND $ids AS id
OPTIONAL MATCH (g:Group {id: id})
OPTIONAL MATCH (:Account {id: id})<-[m:MEMBER_OF]-(a:Account)
WITH id, g, collect(CASE WHEN m IS NULL THEN null ELSE [m.generation, a.id, m.effectiveStake, m.depth] END) AS edges
WHERE g IS NOT NULL OR size(edges) > 0
RETURN id, g.generation AS generation, g.members AS members, g.affiliates AS affiliates, edges
