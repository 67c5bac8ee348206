// Adds edges of a generation that nobody reads yet, root by root.
UNWIND $rows AS row
MATCH (root:Account {id: row.rootId})
UNWIND row.members AS member
MATCH (a:Account {id: member.id})
CREATE (a)-[m:MEMBER_OF]->(root)
SET m.generation = row.generation, m.effectiveStake = member.effectiveStake, m.control = member.control,
  m.depth = member.depth
RETURN count(*) AS written
