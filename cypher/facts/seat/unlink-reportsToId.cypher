// Takes the line of column reportsToId away.
UNWIND $rows AS row
MATCH (n:Seat {id: row.id})-[r:REPORTS_TO]->(:Seat {id: row.to})
DELETE r
RETURN count(*) AS written
