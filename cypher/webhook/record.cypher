// Notes what became of a try to send a message.
MATCH (d:WebhookDelivery {id: $id}) WHERE d.state = 'pending'
SET d.state = $state, d.attempts = d.attempts + 1, d.nextAt = $nextAt, d.lastAt = $at, d.lastStatus = $status, d.lastError = $error
RETURN d.id AS id
