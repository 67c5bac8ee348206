// Marks the groups of the given accounts, of their direct owners, and of the accounts where the given people sit.
CALL () {
  MATCH (a:Account) WHERE a.id IN $accountIds
  RETURN a
  UNION
  MATCH (owned:Account)<-[:OWNS]-(a:Account) WHERE owned.id IN $accountIds
  RETURN a
  UNION
  MATCH (p:Person)-[:HOLDS]->(:Seat)-[:IN]->(a:Account) WHERE p.id IN $personIds
  RETURN a
}
MATCH (a)-[:MEMBER_OF]->(root:Account)
WITH DISTINCT root.id AS id
MATCH (g:Group {id: id})
SET g.revision = $revision
RETURN count(*) AS written
