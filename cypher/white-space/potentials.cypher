// All potentials, with where each comes from.
MATCH (a:Account)-[r:POTENTIAL_FOR]->(p:Product)
RETURN a.id AS accountId, p.id AS productId, r.state AS state, r.value AS value, r.currency AS currency,
  r.competitorId AS competitorId, r.source AS source, r.observedOn AS observedOn, r.confidence AS confidence
