// Keeps a new import, to be taken up by a worker.
CREATE (i:Import)
SET i = $properties
RETURN i.id AS id
