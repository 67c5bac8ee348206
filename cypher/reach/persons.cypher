// The given persons, as far as they may be seen.
MATCH (p:Person) WHERE p.id IN $ids AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN p.id AS id, p.left AS left
