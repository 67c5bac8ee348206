// Deals for the given accounts.
MATCH (d:Deal)-[:FOR]->(a:Account) WHERE a.id IN $ids
RETURN d.id AS id, a.id AS accountId, d.outcome AS outcome, d.openedOn AS openedOn, d.closeOn AS closeOn,
  d.source AS source, [(d)-[:SELLS]->(p:Product) | p.id] AS productIds
