// How many relationships of each type hold on to one of the seats, from which side.
MATCH (n:Seat {id: $id})-[r]-()
RETURN type(r) AS type, startNode(r) = n AS outgoing, count(*) AS count ORDER BY type, outgoing
