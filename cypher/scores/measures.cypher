// What rows of a list of scores were told from, a page at a time.
MATCH (s:Score) WHERE s.id > $after AND s.id < $list + '!' AND s.list = $list
RETURN s.id AS id, s.accountId AS accountId, s.row AS row, s.score AS score, s.segment AS segment ORDER BY id LIMIT $limit
