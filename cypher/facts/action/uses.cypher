// How many relationships of each type hold on to one of the actions, from which side.
MATCH (n:Action {id: $id})-[r]-()
RETURN type(r) AS type, startNode(r) = n AS outgoing, count(*) AS count ORDER BY type, outgoing
