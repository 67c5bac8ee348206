// What the C139 of the given deals rests on beside reach: what we stated, what coaches said, who they are, what is done, by whom.
UNWIND $ids AS id
MATCH (deal:Deal {id: id})
RETURN id AS dealId,
  [(n:Assessment)-[:ASSESSES]->(deal) | {template: n.template, item: n.item, value: n.value, coachConfirmed: n.coachConfirmed,
    proposed: n.proposed, templateVersion: n.templateVersion, source: n.source, observedOn: n.observedOn,
    confidence: n.confidence, evidence: n.evidence, link: n.link, by: n.by,
    competitorId: head([(n)-[:COMPARES_WITH]->(k:Competitor) | k.id])}] AS assessments,
  [(n:CoachStatement)-[:SAID_ON]->(deal) | {template: n.template, item: n.item, value: n.value, source: n.source,
    observedOn: n.observedOn, confidence: n.confidence, evidence: n.evidence,
    personId: head([(n)-[:SAID_BY]->(p:Person) WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees | p.id])}]
    AS statements,
  [(p:Person)-[d:DECIDES_IN]->(deal)
    WHERE 'COACH' IN d.roles AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees) |
    {personId: p.id, kinds: coalesce(d.coachKinds, []), verified: d.coachVerified}] AS coaches,
  [(n:Action)-[:ACTS_IN]->(deal) | {id: n.id, dealId: id, gap: n.gap, role: n.role, template: n.template, item: n.item,
    dueOn: n.dueOn, state: n.state, closedOn: n.closedOn, note: n.note, expectedGain: n.expectedGain,
    recordedAt: n.recordedAt, revision: n.revision, personId: head([(n)-[:ACTS_ON]->(p:Person) | p.id]),
    colleagueId: head([(n)-[:ASSIGNED_TO]->(c:Colleague) | c.id])}] AS actions,
  [(c:Colleague)-[:WORKS_ON]->(deal) | c.id] AS team
