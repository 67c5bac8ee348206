// Keys (reason|value) that several visible accounts share, in order, each with its first hundred accounts.
MATCH (n:Account)
WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
UNWIND ['name|' + n.nameKey, 'uscc|' + n.uscc, 'lei|' + n.lei] AS key
WITH key, count(*) AS count WHERE key > $after AND count > 1
ORDER BY key LIMIT $limit
CALL (key) {
  WITH key WHERE key STARTS WITH 'name|'
  MATCH (m:Account) WHERE m.nameKey = substring(key, 5) AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
  UNION
  WITH key WHERE key STARTS WITH 'uscc|'
  MATCH (m:Account) WHERE m.uscc = substring(key, 5) AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
  UNION
  WITH key WHERE key STARTS WITH 'lei|'
  MATCH (m:Account) WHERE m.lei = substring(key, 4) AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
}
RETURN key, count, collect({id: m.id, name: m.name, country: m.country}) AS accounts
ORDER BY key
