// Takes parts in decisions out of the graph; the caller keeps their last state as a change.
MATCH ()-[r:DECIDES_IN]->() WHERE r.id IN $ids
DELETE r
RETURN count(*) AS written
