// The stored statements of coaches among the given ids: properties, and the ids each reference leads to.
MATCH (n:CoachStatement) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  dealId: [(n)-[:SAID_ON]->(to:Deal) | to.id],
  personId: [(n)-[:SAID_BY]->(to:Person) | to.id]
} AS links
