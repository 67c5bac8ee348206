// Changes of a person, of what hangs or hung on him (holds, ties, influences, parts in deals, interactions, what he said as a coach, actions on him) and of the seats he holds or held, before a revision, newest first.
CALL () {
  MATCH (c:Change) WHERE c.factId = $personId AND c.kind = 'person' RETURN c
  UNION
  MATCH (p:Person {id: $personId})-[r:HOLDS|INFLUENCES|CONFLICTS_WITH|DECIDES_IN|TIED_TO]-()
  MATCH (c:Change) WHERE c.factId = r.id RETURN c
  UNION
  MATCH (p:Person {id: $personId})-[:HOLDS]->(s:Seat)
  MATCH (c:Change) WHERE c.factId = s.id AND c.kind = 'seat' RETURN c
  UNION
  MATCH (p:Person {id: $personId})-[:TOOK_PART]->(i:Interaction)
  MATCH (c:Change) WHERE c.factId = i.id AND c.kind = 'interaction' RETURN c
  UNION
  MATCH (p:Person {id: $personId})<-[:SAID_BY|ACTS_ON]-(n)
  MATCH (c:Change) WHERE c.factId = n.id AND c.kind IN ['coachStatement', 'action'] RETURN c
  UNION
  CALL db.index.fulltext.queryNodes('change_about', $about) YIELD node AS gone
  MATCH (c:Change) WHERE c.factId = gone.factId AND c.kind = gone.kind RETURN c
  UNION
  CALL db.index.fulltext.queryNodes('change_about', $about) YIELD node AS gone
  WITH gone WHERE gone.kind = 'holder'
  UNWIND [each IN gone.about WHERE each STARTS WITH 'seat:' | substring(each, 5)] AS seatId
  MATCH (c:Change) WHERE c.factId = seatId AND c.kind = 'seat' RETURN c
}
WITH c WHERE c.revision < $before
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, null AS count
ORDER BY revision DESC, kind, factId LIMIT $limit
