// The parts the given persons have in decisions.
MATCH (p:Person)-[d:DECIDES_IN]->(deal:Deal) WHERE p.id IN $ids
RETURN deal.id AS dealId, p.id AS personId, d.roles AS roles, d.power AS power, d.attitude AS attitude,
  d.contactLevel AS contactLevel, d.chain AS chain, d.source AS source, d.observedOn AS observedOn, d.confidence AS confidence
