// Accounts at both ends of stakes that begin or end after one day and up to another.
CALL () {
  MATCH (o)-[r:OWNS]->(x:Account) WHERE r.since > $after AND r.since <= $on RETURN o, x
  UNION
  MATCH (o)-[r:OWNS]->(x:Account) WHERE r.until > $after AND r.until <= $on RETURN o, x
}
UNWIND [o, x] AS end
WITH DISTINCT end WHERE end:Account
RETURN end.id AS id
