// How many messages wait, went out, and were given up.
MATCH (d:WebhookDelivery)
RETURN d.state AS state, count(*) AS count ORDER BY state
