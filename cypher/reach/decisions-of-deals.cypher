// The decision chains of the given deals.
MATCH (p:Person)-[d:DECIDES_IN]->(deal:Deal)
WHERE deal.id IN $ids AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN deal.id AS dealId, p.id AS personId, d.roles AS roles, d.power AS power, d.attitude AS attitude,
  d.contactLevel AS contactLevel, d.chain AS chain, d.source AS source, d.observedOn AS observedOn, d.confidence AS confidence
