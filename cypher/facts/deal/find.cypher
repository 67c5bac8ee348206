// The stored deals among the given ids: properties, and the ids each reference leads to.
MATCH (n:Deal) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  accountId: [(n)-[:FOR]->(to:Account) | to.id],
  colleagueIds: [(n)<-[:WORKS_ON]-(to:Colleague) | to.id],
  productIds: [(n)-[:SELLS]->(to:Product) | to.id],
  competitorIds: [(n)<-[:COMPETES_IN]-(to:Competitor) | to.id]
} AS links
