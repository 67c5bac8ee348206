// What we stated of the items of the given deals, with the rival named.
MATCH (n:Assessment)-[:ASSESSES]->(deal:Deal) WHERE deal.id IN $ids
RETURN n.id AS id, deal.id AS dealId, n.template AS template, n.item AS item, n.value AS value, n.coachConfirmed AS coachConfirmed,
  n.proposed AS proposed, n.templateVersion AS templateVersion, n.source AS source, n.observedOn AS observedOn,
  n.confidence AS confidence, n.evidence AS evidence, n.link AS link, n.by AS by, n.recordedAt AS recordedAt,
  head([(n)-[:COMPARES_WITH]->(k:Competitor) | k.id]) AS competitorId
