// Deletes messages that arrived before a time, so many at once; answers how many it deleted.
MATCH (d:WebhookDelivery) WHERE d.state = 'sent' AND d.nextAt < $before
WITH d LIMIT $limit
DELETE d
RETURN count(*) AS deleted
