// What coaches said of the items of the given deals.
MATCH (n:CoachStatement)-[:SAID_ON]->(deal:Deal) WHERE deal.id IN $ids
MATCH (n)-[:SAID_BY]->(p:Person) WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees
RETURN n.id AS id, deal.id AS dealId, p.id AS personId, n.template AS template, n.item AS item, n.value AS value,
  n.source AS source, n.observedOn AS observedOn, n.confidence AS confidence, n.evidence AS evidence, n.recordedAt AS recordedAt
