// The try that failed last.
MATCH (d:WebhookDelivery) WHERE d.lastError IS NOT NULL
RETURN d.lastAt AS at, d.lastStatus AS status, d.lastError AS error ORDER BY at DESC LIMIT 1
