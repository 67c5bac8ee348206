// Takes people out of the graph, with their lines; the caller keeps their last state as a change.
UNWIND $ids AS id
MATCH (n:Person {id: id})
DETACH DELETE n
RETURN count(*) AS written
