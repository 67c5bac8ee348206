// Interactions in which somebody took part who holds or held a seat in the given accounts, whole.
MATCH (a:Account)<-[:IN]-(:Seat)<-[:HOLDS]-(p:Person)-[:TOOK_PART]->(i:Interaction) WHERE a.id IN $ids
WITH DISTINCT i
RETURN i.id AS id, i.at AS at, i.channel AS channel, i.direction AS direction, i.source AS source,
  [(c:Colleague)-[:TOOK_PART]->(i) | c.id] AS colleagueIds, [(p:Person)-[:TOOK_PART]->(i) | p.id] AS personIds
