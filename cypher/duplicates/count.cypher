// How many sets of visible accounts there are that may be one.
CALL () {
  MATCH (n:Account) WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
  WITH n.nameKey AS value, coalesce(n.countryKey, '') AS country, count(*) AS count
  WITH value, collect({country: country, count: count}) AS places, sum(count) AS count WHERE count > 1
  WITH CASE
    WHEN any(place IN places WHERE place.country = '') THEN 1
    ELSE size([place IN places WHERE place.count > 1])
  END AS sets
  RETURN sum(sets) AS sets
  UNION ALL
  MATCH (n:Account) WHERE n.uscc IS NOT NULL AND ($all OR n.confidentiality IS NULL OR n.confidentiality IN $sees)
  WITH n.uscc AS value, count(*) AS count WHERE count > 1
  RETURN count(*) AS sets
  UNION ALL
  MATCH (n:Account) WHERE n.lei IS NOT NULL AND ($all OR n.confidentiality IS NULL OR n.confidentiality IN $sees)
  WITH n.lei AS value, count(*) AS count WHERE count > 1
  RETURN count(*) AS sets
}
RETURN sum(sets) AS count
