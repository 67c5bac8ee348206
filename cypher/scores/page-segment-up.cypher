// Rows of a list of scores of one segment in the order of their scores, the lowest first: the index has them in it.
MATCH (s:Score) USING INDEX s:Score(list, segment, score, id)
WHERE s.list = $list AND s.segment = $narrow AND s.score IS NOT NULL AND s.id IS NOT NULL
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
WITH s ORDER BY s.list, s.segment, s.score, s.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (g:Account {id: s.groupId})
RETURN s.accountId AS accountId, s.name AS name, s.nameEn AS nameEn, s.groupId AS groupId, g.name AS groupName, s.industry AS industry,
  s.country AS country, s.colleagueIds AS colleagueIds,
  COLLECT { MATCH (c:Colleague) WHERE c.id IN s.colleagueIds RETURN [c.id, c.name] } AS colleagues,
  s.entities AS entities, s.score AS score, s.segment AS segment, s.row AS row, s.version AS version, s.history AS history
ORDER BY s.score, s.id
