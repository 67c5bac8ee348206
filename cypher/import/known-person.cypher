// Which of the given ids are stored as Person.
MATCH (n:Person) WHERE n.id IN $ids
RETURN n.id AS id
