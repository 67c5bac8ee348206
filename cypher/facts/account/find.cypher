// The stored accounts among the given ids: properties, and the ids each reference leads to.
MATCH (n:Account) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  colleagueIds: [(n)<-[:MANAGES]-(to:Colleague) | to.id]
} AS links
