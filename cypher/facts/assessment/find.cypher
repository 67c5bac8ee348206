// The stored assessments among the given ids: properties, and the ids each reference leads to.
MATCH (n:Assessment) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  dealId: [(n)-[:ASSESSES]->(to:Deal) | to.id],
  competitorId: [(n)-[:COMPARES_WITH]->(to:Competitor) | to.id]
} AS links
