// Which of the given ids are stored as Competitor.
MATCH (n:Competitor) WHERE n.id IN $ids
RETURN n.id AS id
