// Deals of the given accounts that are open on a day.
MATCH (a:Account)<-[:FOR]-(d:Deal) WHERE a.id IN $ids AND coalesce(d.outcome, 'open') = 'open'
  AND (d.openedOn IS NULL OR d.openedOn <= $asOf) AND (d.closeOn IS NULL OR d.closeOn >= $dueFrom)
RETURN d.id AS id, a.id AS accountId, d.name AS name, d.amount AS amount, d.currency AS currency, d.closeOn AS closeOn
