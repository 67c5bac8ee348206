// Adds edges of a generation that nobody reads yet.
UNWIND $rows AS row
MATCH (a:Account {id: row.id})
MATCH (root:Account {id: row.rootId})
CREATE (a)-[:MEMBER_OF {generation: row.generation, effectiveStake: row.effectiveStake, control: row.control, depth: row.depth}]->(root)
RETURN count(*) AS written
