// Changes of a person and of what hangs on him (seats held, ties, influences, parts in deals, interactions) before a revision, newest first.
CALL () {
  MATCH (c:Change) WHERE c.factId = $personId AND c.kind = 'person' RETURN c
  UNION
  MATCH (p:Person {id: $personId})-[r:HOLDS|INFLUENCES|CONFLICTS_WITH|DECIDES_IN|TIED_TO]-()
  MATCH (c:Change) WHERE c.factId = r.id RETURN c
  UNION
  MATCH (p:Person {id: $personId})-[:TOOK_PART]->(i:Interaction)
  MATCH (c:Change) WHERE c.factId = i.id AND c.kind = 'interaction' RETURN c
}
WITH c WHERE c.revision < $before
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, null AS count
ORDER BY revision DESC, kind, factId LIMIT $limit
