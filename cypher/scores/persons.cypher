// What is filled in of the given persons.
MATCH (p:Person) WHERE p.id IN $ids
RETURN p.id AS id, p.name AS name, p.email AS email, p.phone AS phone
