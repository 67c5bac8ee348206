// The actions of the given deals.
MATCH (n:Action)-[:ACTS_IN]->(deal:Deal) WHERE deal.id IN $ids
RETURN n.id AS id, deal.id AS dealId, n.gap AS gap, n.role AS role, head([(n)-[:ACTS_ON]->(p:Person) | p.id]) AS personId,
  n.template AS template, n.item AS item, head([(n)-[:ASSIGNED_TO]->(c:Colleague) | c.id]) AS colleagueId, n.dueOn AS dueOn,
  n.state AS state, n.closedOn AS closedOn, n.note AS note, n.expectedGain AS expectedGain, n.recordedAt AS recordedAt,
  n.revision AS revision
