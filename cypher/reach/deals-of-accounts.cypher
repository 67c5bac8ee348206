// The deals for the given accounts.
MATCH (d:Deal)-[:FOR]->(a:Account) WHERE a.id IN $ids
RETURN d.id AS id, d.name AS name, a.id AS accountId, a.name AS accountName, a.nameEn AS accountNameEn, d.stage AS stage,
  d.outcome AS outcome, d.amount AS amount, d.currency AS currency, d.openedOn AS openedOn, d.closeOn AS closeOn
