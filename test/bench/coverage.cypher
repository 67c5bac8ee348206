// The coverage of one group in Cypher alone, from the facts: what test/bench/coverage.ts compares with. Three statements;
// the client only puts their rows side by side. In this group every member is controlled by one parent and there are no
// loops: joint control and loops cannot be said in Cypher.

// 1. Members: effective stake over all chains, potential, customer and deal level, and the product cells.
MATCH chain = (:Account {id: $root})-[:OWNS*0..]->(a:Account)
WHERE all(r IN relationships(chain) WHERE coalesce(r.since, $asOf) <= $asOf < coalesce(r.until, '9999'))
WITH a, sum(reduce(product = 1.0, r IN relationships(chain) | product * r.share)) AS stake,
  max(all(r IN relationships(chain) WHERE r.share > 0.5)) AS isMember
WHERE isMember
CALL (a) {
  OPTIONAL MATCH (a)<-[:BY]-(o:Order) WHERE o.orderedOn <= $asOf
  OPTIONAL MATCH (o)-[:OF]->(p:Product)
  RETURN coalesce(max(o.orderedOn) >= $customerFrom, false) AS ordered, collect(DISTINCT p.id) AS deployed
}
CALL (a) {
  OPTIONAL MATCH (a)<-[:FOR]-(d:Deal)
  WITH d, coalesce(d.outcome, 'open') = 'open' AND coalesce(d.openedOn, $asOf) <= $asOf
    AND coalesce(d.closeOn, $dueFrom) >= $dueFrom AS isOpen
  OPTIONAL MATCH (d)-[:SELLS]->(p:Product) WHERE isOpen
  RETURN any(each IN collect(d.outcome = 'won' AND $customerFrom <= d.closeOn <= $asOf) WHERE each) AS won,
    any(each IN collect(isOpen AND d IS NOT NULL) WHERE each) AS open, collect(DISTINCT p.id) AS offered
}
CALL (a) {
  OPTIONAL MATCH (a)-[r:POTENTIAL_FOR]->(p:Product)
  RETURN CASE WHEN count(r.value) > 0 THEN sum(r.value) END AS potential,
    collect(CASE WHEN p IS NOT NULL THEN {productId: p.id, state: r.state} END) AS stated
}
WITH a, stake, ordered, won, open, potential, deployed + [each IN stated WHERE each.state = 'deployed' AND NOT each.productId IN deployed | each.productId] AS owned,
  offered, stated
RETURN a.id AS id, stake, potential, ordered OR won AS customer, open AS deal,
  [each IN owned | {productId: each, state: 'deployed'}]
  + [each IN offered WHERE NOT each IN owned | {productId: each, state: 'deal'}]
  + [each IN stated WHERE NOT each.productId IN owned AND NOT each.productId IN offered] AS cells
;
// 2. People by account and layer: how many, how many we are tied to, the best tie, and whether there was contact.
UNWIND $members AS member
MATCH (a:Account {id: member})<-[:IN]-(s:Seat)
OPTIONAL MATCH (s)<-[h:HOLDS]-(p:Person)
WHERE coalesce(h.ended, false) = false AND coalesce(h.since, $asOf) <= $asOf AND coalesce(h.until, '9999') > $asOf
WITH a, s.layer AS layer, collect(DISTINCT p) AS persons
CALL (persons) {
  UNWIND persons AS p
  CALL (p) {
    MATCH (p)-[:TOOK_PART]->(i:Interaction) WHERE left(i.at, 10) <= $asOf
    MATCH (i)<-[:TOOK_PART]-(x)
    WITH i, count(CASE WHEN x:Person THEN 1 END) AS size, collect(CASE WHEN x:Colleague THEN x END) AS colleagues,
      duration.inDays(date(left(i.at, 10)), date($asOf)).days AS age
    UNWIND colleagues AS c
    WITH c, collect({
      at: i.at, age: age, mail: i.channel = 'email', answers: coalesce(i.direction IN ['in', 'both'], false),
      needs: coalesce(i.direction = 'out', false) AND i.channel IN ['message', 'email'],
      added: $weights[i.channel] * 2 ^ (-age / 90.0) / sqrt(size)
    }) AS met
    WITH c, [x IN met WHERE NOT x.needs OR any(y IN met WHERE y.answers AND y.at >= x.at AND x.age - y.age <= 30)] AS met
    WHERE size(met) > 0
    WITH c, met, reduce(sum = 0.0, x IN met | sum + CASE WHEN x.mail THEN x.added ELSE 0 END) AS mails,
      reduce(sum = 0.0, x IN met | sum + CASE WHEN x.mail THEN 0 ELSE x.added END) AS others
    RETURN c.id AS colleagueId, 1 - exp(-(others + CASE WHEN mails > 1 THEN 1 ELSE mails END) / 2) AS value,
      any(x IN met WHERE x.age <= 90) AS engaged
    UNION ALL
    MATCH (c:Colleague)-[t:TIED_TO]->(p) WHERE coalesce(t.observedOn, $asOf) <= $asOf
    RETURN c.id AS colleagueId, false AS engaged,
      t.strength * 2 ^ (-coalesce(duration.inDays(date(t.observedOn), date($asOf)).days, 0) / 180.0) AS value
  }
  WITH p.id AS personId, colleagueId, value, engaged ORDER BY value DESC, colleagueId, personId
  RETURN count(DISTINCT personId) AS tied, max(engaged) AS engaged,
    head(collect({value: value, colleagueId: colleagueId, personId: personId})) AS best
}
RETURN a.id AS id, layer, size(persons) AS persons, tied, coalesce(engaged, false) AS engaged, best
;
// 3. Members nobody sits at (`empty`): the relatives with a way in (`ways`) in the nearest ring that has any, up to the
// sixth; farther ones do not occur in this group, or the comparison would fail.
UNWIND $empty AS id
MATCH (x:Account {id: id})
CALL (x) {
  MATCH (x)-[:OWNS]-(y:Account) WHERE y.id IN $ways
  RETURN collect(DISTINCT y.id) AS ring1
}
CALL (x, ring1) {
  WITH x WHERE size(ring1) = 0
  MATCH (x)-[:OWNS]-(b:Account)-[:OWNS]-(y:Account) WHERE b.id IN $members AND y.id IN $ways
  RETURN collect(DISTINCT y.id) AS ring2
}
CALL (x, ring1, ring2) {
  WITH x WHERE size(ring1) + size(ring2) = 0
  MATCH (x)-[:OWNS]-(b:Account) WHERE b.id IN $members
  WITH DISTINCT b MATCH (b)-[:OWNS]-(c:Account) WHERE c.id IN $members
  WITH DISTINCT c MATCH (c)-[:OWNS]-(y:Account) WHERE y.id IN $ways
  RETURN collect(DISTINCT y.id) AS ring3
}
CALL (x, ring1, ring2, ring3) {
  WITH x WHERE size(ring1) + size(ring2) + size(ring3) = 0
  MATCH (x)-[:OWNS]-(b:Account) WHERE b.id IN $members
  WITH DISTINCT b MATCH (b)-[:OWNS]-(c:Account) WHERE c.id IN $members
  WITH DISTINCT c MATCH (c)-[:OWNS]-(d:Account) WHERE d.id IN $members
  WITH DISTINCT d MATCH (d)-[:OWNS]-(y:Account) WHERE y.id IN $ways
  RETURN collect(DISTINCT y.id) AS ring4
}
RETURN id, ring1, ring2, ring3, ring4
