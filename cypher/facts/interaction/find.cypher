// The stored interactions among the given ids: properties, and the ids each reference leads to.
MATCH (n:Interaction) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  colleagueIds: [(n)<-[:TOOK_PART]-(to:Colleague) | to.id],
  personIds: [(n)<-[:TOOK_PART]-(to:Person) | to.id],
  dealId: [(n)-[:ABOUT]->(to:Deal) | to.id]
} AS links
