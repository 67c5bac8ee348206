// Rows of a list of scores in the order of their third figures, the highest first: the index has them in it.
MATCH (s:Score) USING INDEX s:Score(list, k3, id)
WHERE s.list = $list AND s.k3 IS NOT NULL AND s.id IS NOT NULL
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
WITH s ORDER BY s.list DESC, s.k3 DESC, s.id DESC SKIP $skip LIMIT $limit
OPTIONAL MATCH (g:Account {id: s.groupId})
RETURN s.accountId AS accountId, s.name AS name, s.nameEn AS nameEn, s.groupId AS groupId, g.name AS groupName, s.industry AS industry,
  s.country AS country, s.colleagueIds AS colleagueIds,
  COLLECT { MATCH (c:Colleague) WHERE c.id IN s.colleagueIds RETURN [c.id, c.name] } AS colleagues,
  s.entities AS entities, s.score AS score, s.segment AS segment, s.row AS row, s.version AS version, s.history AS history
ORDER BY s.k3 DESC, s.id DESC
