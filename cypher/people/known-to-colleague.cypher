// The persons one colleague has a stated tie to or took part in an interaction with.
CALL () {
  MATCH (:Colleague {id: $id})-[:TIED_TO]->(p:Person) RETURN p
  UNION
  MATCH (:Colleague {id: $id})-[:TOOK_PART]->(:Interaction)<-[:TOOK_PART]-(p:Person) RETURN p
}
WITH p WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees
RETURN p.id AS id LIMIT $limit
