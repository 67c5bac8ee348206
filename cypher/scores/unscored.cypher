// Accounts that have no row in a list of scores, in the order of ids.
MATCH (a:Account) WHERE a.id > '' AND NOT EXISTS { MATCH (:Score {id: $list + ' ' + a.id}) }
  AND ($ids IS NULL OR a.id IN $ids) AND (a.confidentiality IS NULL)
RETURN a.id AS id ORDER BY id SKIP $skip LIMIT $limit
