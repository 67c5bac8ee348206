// The stored events among the given ids: properties, and the ids each reference leads to.
MATCH (n:BehaviourEvent) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  accountId: [(n)-[:BY]->(to:Account) | to.id],
  personId: [(n)-[:BY]->(to:Person) | to.id]
} AS links
