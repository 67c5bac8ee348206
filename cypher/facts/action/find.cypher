// The stored actions among the given ids: properties, and the ids each reference leads to.
MATCH (n:Action) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  dealId: [(n)-[:ACTS_IN]->(to:Deal) | to.id],
  personId: [(n)-[:ACTS_ON]->(to:Person) | to.id],
  colleagueId: [(n)-[:ASSIGNED_TO]->(to:Colleague) | to.id]
} AS links
