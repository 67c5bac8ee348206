// Which of the given ids are stored as Colleague.
MATCH (n:Colleague) WHERE n.id IN $ids
RETURN n.id AS id
