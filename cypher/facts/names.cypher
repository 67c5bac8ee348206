// The names of what records refer to.
CALL () {
  MATCH (n:Account) WHERE n.id IN $ids.account RETURN 'account' AS kind, n.id AS id, n.name AS name, n.nameEn AS nameEn
  UNION ALL
  MATCH (n:Person) WHERE n.id IN $ids.person RETURN 'person' AS kind, n.id AS id, n.name AS name, n.nameEn AS nameEn
  UNION ALL
  MATCH (n:Seat) WHERE n.id IN $ids.seat RETURN 'seat' AS kind, n.id AS id, coalesce(n.title, n.id) AS name, null AS nameEn
  UNION ALL
  MATCH (n:Colleague) WHERE n.id IN $ids.colleague RETURN 'colleague' AS kind, n.id AS id, n.name AS name, null AS nameEn
  UNION ALL
  MATCH (n:Deal) WHERE n.id IN $ids.deal RETURN 'deal' AS kind, n.id AS id, n.name AS name, null AS nameEn
  UNION ALL
  MATCH (n:Product) WHERE n.id IN $ids.product RETURN 'product' AS kind, n.id AS id, n.name AS name, null AS nameEn
  UNION ALL
  MATCH (n:Competitor) WHERE n.id IN $ids.competitor RETURN 'competitor' AS kind, n.id AS id, n.name AS name, null AS nameEn
}
RETURN kind, id, name, nameEn
