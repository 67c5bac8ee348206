// What ownership, trees and lists show of the given accounts.
MATCH (a:Account)
WHERE a.id IN $ids AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.kind AS kind, a.country AS country, a.industry AS industry,
  a.revenue AS revenue, a.currency AS currency, a.groupBoundary AS groupBoundary, a.source AS source
