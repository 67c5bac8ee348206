// The next neighbours of one node that are not shown yet, in a stable order.
CALL () {
  MATCH (n:Account) WHERE n.id IN $nodes.account RETURN n, 'account' AS kind
  UNION ALL
  MATCH (n:Person) WHERE n.id IN $nodes.person RETURN n, 'person' AS kind
  UNION ALL
  MATCH (n:Seat) WHERE n.id IN $nodes.seat RETURN n, 'seat' AS kind
  UNION ALL
  MATCH (n:Colleague) WHERE n.id IN $nodes.colleague RETURN n, 'colleague' AS kind
  UNION ALL
  MATCH (n:Deal) WHERE n.id IN $nodes.deal RETURN n, 'deal' AS kind
  UNION ALL
  MATCH (n:Product) WHERE n.id IN $nodes.product RETURN n, 'product' AS kind
  UNION ALL
  MATCH (n:Order) WHERE n.id IN $nodes.order RETURN n, 'order' AS kind
  UNION ALL
  MATCH (n:Interaction) WHERE n.id IN $nodes.interaction RETURN n, 'interaction' AS kind
  UNION ALL
  MATCH (n:Competitor) WHERE n.id IN $nodes.competitor RETURN n, 'competitor' AS kind
  UNION ALL
  MATCH (n:Contract) WHERE n.id IN $nodes.contract RETURN n, 'contract' AS kind
  UNION ALL
  MATCH (n:BehaviourEvent) WHERE n.id IN $nodes.event RETURN n, 'event' AS kind
}
MATCH (n)-[r]-(m) WHERE type(r) IN $types AND ($all OR m.confidentiality IS NULL OR m.confidentiality IN $sees)
  AND ($direction IS NULL OR (startNode(r) = n) = ($direction = 'out'))
WITH DISTINCT m,
  CASE WHEN m:Account THEN 'account' WHEN m:Person THEN 'person' WHEN m:Seat THEN 'seat' WHEN m:Colleague THEN 'colleague' WHEN m:Deal THEN 'deal' WHEN m:Product THEN 'product' WHEN m:Order THEN 'order' WHEN m:Interaction THEN 'interaction' WHEN m:Competitor THEN 'competitor' WHEN m:Contract THEN 'contract' WHEN m:BehaviourEvent THEN 'event' END AS neighbour,
  coalesce(m.name, m.title, m.subject, m.orderedOn, m.endsOn, m.kind, m.id) AS label
WHERE ($kind IS NULL OR neighbour = $kind) AND ($q IS NULL OR toLower(label) CONTAINS $q)
  AND NOT m.id IN coalesce($shown[neighbour], [])
WITH m, neighbour, label ORDER BY neighbour, label, m.id LIMIT $limit
OPTIONAL MATCH (m)<-[h:HOLDS]-(:Person) WHERE neighbour = 'seat'
  AND h.until IS NULL AND coalesce(h.ended, false) = false
RETURN neighbour AS kind, m.id AS id, properties(m) AS properties, label, count(h) AS holders
ORDER BY kind, label, id
