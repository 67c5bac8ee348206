// Takes stated ties out of the graph; the caller keeps their last state as a change.
MATCH ()-[r:TIED_TO]->() WHERE r.id IN $ids
DELETE r
RETURN count(*) AS written
