// The stored seats among the given ids: properties, and the ids each reference leads to.
MATCH (n:Seat) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  accountId: [(n)-[:IN]->(to:Account) | to.id],
  reportsToId: [(n)-[:REPORTS_TO]->(to:Seat) | to.id]
} AS links
