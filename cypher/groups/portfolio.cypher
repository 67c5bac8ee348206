// The stored groups with what the portfolio table shows of their root.
MATCH (g:Group)
MATCH (a:Account {id: g.id})
WHERE ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND ($q IS NULL OR a.search CONTAINS $q)
  AND ($country IS NULL OR a.country = $country)
  AND ($industry IS NULL OR a.industry = $industry)
  AND ($colleague IS NULL OR EXISTS { (:Colleague {id: $colleague})-[:MANAGES]->(a) })
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.country AS country, a.industry AS industry,
  g.members AS members, g.affiliates AS affiliates, g.revision AS revision, g.builtOn AS builtOn,
  g.customer AS customer, g.deal AS deal, g.engaged AS engaged, g.known AS known,
  g.coverageOn AS coverageOn, g.coverageRevision AS coverageRevision
ORDER BY id
