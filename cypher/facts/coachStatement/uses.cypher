// How many relationships of each type hold on to one of the statements of coaches, from which side.
MATCH (n:CoachStatement {id: $id})-[r]-()
RETURN type(r) AS type, startNode(r) = n AS outgoing, count(*) AS count ORDER BY type, outgoing
