// The parts one person has in deals, with the deals.
MATCH (:Person {id: $id})-[d:DECIDES_IN]->(deal:Deal)-[:FOR]->(a:Account)
WHERE $all OR a.confidentiality IS NULL OR a.confidentiality IN $sees
RETURN d.id AS factId, deal.id AS dealId, a.id AS accountId, deal.outcome AS outcome, deal.stage AS stage,
  deal.amount AS amount, deal.currency AS currency, deal.openedOn AS openedOn, deal.closeOn AS closeOn, d.roles AS roles,
  d.power AS power, d.attitude AS attitude, d.contactLevel AS contactLevel, d.chain AS chain, d.evidence AS evidence,
  d.source AS source, d.observedOn AS observedOn, d.confidence AS confidence
