// The deals that may be open: opened by the day, without an outcome or open, and not too long past their close date.
MATCH (d:Deal)-[:FOR]->(a:Account)
WHERE coalesce(d.outcome, 'open') = 'open' AND (d.openedOn IS NULL OR d.openedOn <= $asOf)
  AND (d.closeOn IS NULL OR d.closeOn >= $dueFrom) AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN d.id AS id, d.name AS name, a.id AS accountId, a.name AS accountName, a.nameEn AS accountNameEn, d.stage AS stage,
  d.outcome AS outcome, d.amount AS amount, d.currency AS currency, d.openedOn AS openedOn, d.closeOn AS closeOn
ORDER BY id LIMIT $limit
