// The given deals with the account each is for.
MATCH (d:Deal)-[:FOR]->(a:Account)
WHERE d.id IN $ids AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN d.id AS id, d.name AS name, a.id AS accountId, a.name AS accountName, a.nameEn AS accountNameEn, d.stage AS stage,
  d.outcome AS outcome, d.amount AS amount, d.currency AS currency, d.openedOn AS openedOn, d.closeOn AS closeOn
