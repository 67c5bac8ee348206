// Takes statements of coaches out of the graph, with their lines; the caller keeps their last state as a change.
UNWIND $ids AS id
MATCH (n:CoachStatement {id: id})
DETACH DELETE n
RETURN count(*) AS written
