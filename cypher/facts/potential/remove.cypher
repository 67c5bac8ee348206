// Takes potentials out of the graph; the caller keeps their last state as a change.
MATCH ()-[r:POTENTIAL_FOR]->() WHERE r.id IN $ids
DELETE r
RETURN count(*) AS written
