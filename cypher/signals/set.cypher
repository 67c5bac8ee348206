// Sets a signal done, snoozed or open, by whom, when and why.
MATCH (s:Signal {id: $id})
MATCH (a:Account {id: s.accountId}) WHERE ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND (s.personId IS NULL OR EXISTS { MATCH (p:Person {id: s.personId})
    WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees })
SET s.state = $state, s.until = $until, s.reason = $reason, s.by = $by, s.at = $at, s.overOn = null
RETURN s.id AS id, s.kind AS kind, s.state AS state, s.accountId AS accountId,
  s.dealId AS dealId, s.personId AS personId, s.contractId AS contractId, s.since AS since, s.firedOn AS firedOn, s.told AS told,
  s.figures AS figures, s.ruleVersion AS ruleVersion, s.until AS until, s.reason AS reason, s.by AS by, s.at AS at,
  s.overOn AS overOn
