// The given accounts with what their organograms say of them.
MATCH (a:Account) WHERE a.id IN $ids AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN a.id AS id, a.name AS name, a.source AS source, a.observedOn AS observedOn, a.evidence AS evidence
