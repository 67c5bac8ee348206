// Creates statements of coaches that are not stored yet, each with its deal and coach.
UNWIND $rows AS row
MATCH (deal:Deal {id: row.dealId})
MATCH (coach:Person {id: row.personId})
CREATE (n:CoachStatement)-[:SAID_ON]->(deal)
CREATE (n)-[:SAID_BY]->(coach)
SET n = row.properties
RETURN count(*) AS written
