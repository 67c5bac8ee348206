// The groups with what the portfolio table shows of their root: the stored ones, or those with the given roots.
CALL () {
  MATCH (g:Group) WHERE $roots IS NULL
  RETURN g.id AS id
  UNION ALL
  UNWIND coalesce($roots, []) AS id
  RETURN id
}
MATCH (a:Account {id: id})
WHERE ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND ($q IS NULL OR any(text IN [a.name, a.nameEn, a.pinyin, a.id] + coalesce(a.aliases, []) WHERE toLower(text) CONTAINS $q))
  AND ($country IS NULL OR a.country = $country)
  AND ($industry IS NULL OR a.industry = $industry)
  AND ($colleague IS NULL OR EXISTS { (:Colleague {id: $colleague})-[:MANAGES]->(a) })
OPTIONAL MATCH (g:Group {id: id})
OPTIONAL MATCH (l:Ledger {id: 'facts'})
RETURN id, a.name AS name, a.nameEn AS nameEn, a.country AS country, a.industry AS industry,
  coalesce(g.members, 1) AS members, coalesce(g.affiliates, 0) AS affiliates, coalesce(g.revision, 0) AS revision,
  g.customer AS customer, g.deal AS deal, g.engaged AS engaged, g.known AS known, g.decision AS decision,
  g.coverageRests AS coverageRests, g.coverageLedger AS coverageLedger, coalesce(l.revision, 0) AS ledger,
  g.coverageOn AS coverageOn, g.coverageRevision AS coverageRevision
ORDER BY id
