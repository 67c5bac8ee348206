// Forgets a kept table.
MATCH (v:SavedView {id: $id})
WITH v, v.id AS id, v.screen AS screen, v.name AS name, v.address AS address, v.by AS by, v.at AS at
DELETE v
RETURN id, screen, name, address, by, at
