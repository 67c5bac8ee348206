// Ids of the rows of a list of scores, a page at a time.
MATCH (s:Score) WHERE s.id > $after AND s.id < $list + '!' AND s.list = $list
RETURN s.id AS id ORDER BY id LIMIT $limit
