// Stated ties to people who hold or held a seat in the given accounts.
MATCH (a:Account)<-[:IN]-(:Seat)<-[:HOLDS]-(p:Person) WHERE a.id IN $ids
WITH DISTINCT p
MATCH (c:Colleague)-[t:TIED_TO]->(p)
RETURN c.id AS colleagueId, p.id AS personId, t.strength AS strength, t.observedOn AS observedOn, t.source AS source
