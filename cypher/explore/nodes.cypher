// The given nodes of any kind, with their properties.
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
WITH n, kind WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
OPTIONAL MATCH (n)<-[h:HOLDS]-(:Person) WHERE kind = 'seat'
  AND h.until IS NULL AND coalesce(h.ended, false) = false
RETURN kind, n.id AS id, properties(n) AS properties, count(h) AS holders
