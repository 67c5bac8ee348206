// Keeps a table by name; the same screen and name again replaces it.
MERGE (v:SavedView {id: $id})
SET v.screen = $screen, v.name = $name, v.address = $address, v.by = $by, v.at = $at
RETURN v.id AS id, v.screen AS screen, v.name AS name, v.address AS address, v.by AS by, v.at AS at
