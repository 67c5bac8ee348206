/** Accounts, persons and seats with all their lines: equal before and after means that nothing of them changed. */
export const SEATED = `MATCH (n) WHERE n:Account OR n:Person OR n:Seat
  OPTIONAL MATCH (n)-[r]->(m) WHERE NOT type(r) = 'MEMBER_OF'
  WITH n, type(r) AS type, m.id AS to, r.since AS since, r.until AS until, r.ended AS ended, r.observedOn AS seen
  ORDER BY type, to, since
  WITH n, collect([type, to, since, until, ended, seen]) AS lines
  RETURN n.id AS id, n.name AS name, n.title AS title, n.department AS department, n.since AS since, n.until AS until,
    n.observedOn AS seen, n.evidence AS evidence, lines
  ORDER BY id`;
