// Stated ties to the given persons.
MATCH (c:Colleague)-[t:TIED_TO]->(p:Person) WHERE p.id IN $ids
RETURN c.id AS colleagueId, p.id AS personId, t.strength AS strength, t.observedOn AS observedOn, t.source AS source,
  t.confidence AS confidence
