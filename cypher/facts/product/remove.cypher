// Takes products out of the graph, with their lines; the caller keeps their last state as a change.
UNWIND $ids AS id
MATCH (n:Product {id: id})
DETACH DELETE n
RETURN count(*) AS written
