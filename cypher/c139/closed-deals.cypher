// All closed deals that may be seen, with what was stated of their items by one template.
MATCH (deal:Deal)-[:FOR]->(a:Account)
WHERE deal.outcome IN ['won', 'lost'] AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN deal.id AS id, deal.outcome AS outcome, deal.closeOn AS closeOn,
  [(n:Assessment)-[:ASSESSES]->(deal) WHERE n.template = $template | {item: n.item, value: n.value, observedOn: n.observedOn,
    confidence: n.confidence}] AS assessments
