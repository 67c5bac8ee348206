// Which of the given ids are stored as Account.
MATCH (n:Account) WHERE n.id IN $ids
RETURN n.id AS id
