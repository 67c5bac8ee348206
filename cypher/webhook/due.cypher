// The messages to be sent by now, the longest waiting first.
MATCH (d:WebhookDelivery) WHERE d.state = 'pending' AND d.nextAt <= $now
RETURN d.id AS id, d.body AS body, d.attempts AS attempts ORDER BY d.nextAt, id LIMIT $limit
