// Changes of an account and of what hangs or hung on it (stakes, deals, orders, potentials, contracts, seats and who holds them) before a revision, newest first.
CALL () {
  MATCH (c:Change) WHERE c.factId = $accountId AND c.kind = 'account' RETURN c
  UNION
  MATCH (a:Account {id: $accountId})-[r:OWNS|POTENTIAL_FOR]-()
  MATCH (c:Change) WHERE c.factId = r.id RETURN c
  UNION
  MATCH (a:Account {id: $accountId})<-[:FOR|BY|WITH]-(n)
  MATCH (c:Change) WHERE c.factId = n.id AND c.kind IN ['deal', 'order', 'contract'] RETURN c
  UNION
  MATCH (a:Account {id: $accountId})<-[:IN]-(s:Seat)
  MATCH (c:Change) WHERE c.factId = s.id AND c.kind = 'seat' RETURN c
  UNION
  MATCH (a:Account {id: $accountId})<-[:IN]-(:Seat)<-[r:HOLDS]-(:Person)
  MATCH (c:Change) WHERE c.factId = r.id AND c.kind = 'holder' RETURN c
  UNION
  CALL db.index.fulltext.queryNodes('change_about', $about) YIELD node AS gone
  WITH gone WHERE gone.kind IN ['stake', 'deal', 'order', 'potential', 'contract', 'seat']
  MATCH (c:Change) WHERE c.factId = gone.factId AND c.kind = gone.kind RETURN c
}
WITH c WHERE c.revision < $before
RETURN c.revision AS revision, c.at AS at, c.by AS by, c.importId AS importId, c.kind AS kind, c.factId AS factId,
  c.op AS op, c.before AS before, null AS count
ORDER BY revision DESC, kind, factId LIMIT $limit
