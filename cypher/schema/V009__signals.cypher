// Signals: the cause is what one is raised once for, the id what it is called by. Rules by version, what goes out by webhook.
CREATE CONSTRAINT signal_cause IF NOT EXISTS FOR (n:Signal) REQUIRE n.cause IS UNIQUE;
CREATE INDEX signal_state IF NOT EXISTS FOR (n:Signal) ON (n.state);
CREATE INDEX signal_account IF NOT EXISTS FOR (n:Signal) ON (n.accountId);
CREATE CONSTRAINT signal_rule_id IF NOT EXISTS FOR (n:SignalRule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_delivery_id IF NOT EXISTS FOR (n:WebhookDelivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX webhook_delivery_state IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.state, n.nextAt);
// Signals raised before were called by their cause; nothing had become of them.
MATCH (s:Signal) WHERE s.cause IS NULL
OPTIONAL MATCH (d:Deal {id: s.dealId})-[:FOR]->(a:Account)
WITH s, a, [(c:Colleague)-[:WORKS_ON]->(d) | c.id] AS team
SET s.cause = s.id, s.id = left(replace(randomUUID(), '-', ''), 24), s.accountId = a.id, s.told = coalesce(team, []), s.state = 'open', s.ruleVersion = 0, s.figures = '{"touchedOn":' + coalesce('"' + s.since + '"', 'null') + '}';
