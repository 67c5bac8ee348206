// Accounts that are in no group, each as a group of one, after a given id.
MATCH (a:Account) WHERE a.id > $after AND NOT EXISTS { (a)-[:MEMBER_OF]->() }
  AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND ($q IS NULL OR any(text IN [a.name, a.nameEn, a.pinyin, a.id] + coalesce(a.aliases, []) WHERE toLower(text) CONTAINS $q))
  AND ($country IS NULL OR a.country = $country)
  AND ($industry IS NULL OR a.industry = $industry)
  AND ($colleague IS NULL OR EXISTS { (:Colleague {id: $colleague})-[:MANAGES]->(a) })
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.country AS country, a.industry AS industry
ORDER BY id LIMIT $limit
