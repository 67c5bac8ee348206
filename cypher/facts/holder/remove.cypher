// Takes holds out of the graph; the caller keeps their last state as a change.
MATCH ()-[r:HOLDS]->() WHERE r.id IN $ids
DELETE r
RETURN count(*) AS written
