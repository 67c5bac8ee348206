// The lines between the given new nodes and all that will be on the canvas.
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
WITH n, r, m, kind,
  CASE WHEN m:Account THEN 'account' WHEN m:Person THEN 'person' WHEN m:Seat THEN 'seat' WHEN m:Colleague THEN 'colleague' WHEN m:Deal THEN 'deal' WHEN m:Product THEN 'product' WHEN m:Order THEN 'order' WHEN m:Interaction THEN 'interaction' WHEN m:Competitor THEN 'competitor' WHEN m:Contract THEN 'contract' WHEN m:BehaviourEvent THEN 'event' END AS neighbour
WHERE m.id IN coalesce($canvas[neighbour], [])
WITH DISTINCT r, CASE WHEN startNode(r) = n THEN [kind, n.id, neighbour, m.id] ELSE [neighbour, m.id, kind, n.id] END AS ends
RETURN type(r) AS type, ends[0] AS fromKind, ends[1] AS from, ends[2] AS toKind, ends[3] AS to, properties(r) AS properties
ORDER BY type, from, to
