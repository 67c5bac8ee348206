// Which of the given ids are stored as Deal.
MATCH (n:Deal) WHERE n.id IN $ids
RETURN n.id AS id
