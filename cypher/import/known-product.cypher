// Which of the given ids are stored as Product.
MATCH (n:Product) WHERE n.id IN $ids
RETURN n.id AS id
