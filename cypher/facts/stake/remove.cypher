// Takes stakes out of the graph; the caller keeps their last state as a change.
MATCH ()-[r:OWNS]->() WHERE r.id IN $ids
DELETE r
RETURN count(*) AS written
