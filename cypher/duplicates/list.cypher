// Sets of visible accounts that may be one, in the order of their keys after a key: equal names in one country, numbers given twice.
// An account without a country may be in any: then all of the name are one set. Each set with its first hundred accounts.
CALL () {
  MATCH (n:Account) WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
  WITH n.nameKey AS value, coalesce(n.countryKey, '') AS country, count(*) AS count
  WITH value, collect({country: country, count: count}) AS places, sum(count) AS count WHERE count > 1
  UNWIND CASE
    WHEN any(place IN places WHERE place.country = '') THEN [{country: '', count: count}]
    ELSE [place IN places WHERE place.count > 1]
  END AS place
  RETURN 'name' AS reason, value, place.country AS country, place.count AS count
  UNION
  MATCH (n:Account) WHERE n.uscc IS NOT NULL AND ($all OR n.confidentiality IS NULL OR n.confidentiality IN $sees)
  WITH n.uscc AS value, count(*) AS count WHERE count > 1
  RETURN 'uscc' AS reason, value, '' AS country, count
  UNION
  MATCH (n:Account) WHERE n.lei IS NOT NULL AND ($all OR n.confidentiality IS NULL OR n.confidentiality IN $sees)
  WITH n.lei AS value, count(*) AS count WHERE count > 1
  RETURN 'lei' AS reason, value, '' AS country, count
}
WITH reason, value, country, count, reason + '|' + value + '|' + country AS key
WHERE key > $after
ORDER BY key LIMIT $limit
CALL (reason, value, country) {
  WITH * WHERE reason = 'name'
  MATCH (m:Account)
  WHERE m.nameKey = value AND (country = '' OR m.countryKey = country)
    AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
  UNION
  WITH * WHERE reason = 'uscc'
  MATCH (m:Account) WHERE m.uscc = value AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
  UNION
  WITH * WHERE reason = 'lei'
  MATCH (m:Account) WHERE m.lei = value AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  RETURN m ORDER BY m.id LIMIT 100
}
RETURN key, reason, count, collect({id: m.id, name: m.name, country: m.country}) AS accounts
ORDER BY key
