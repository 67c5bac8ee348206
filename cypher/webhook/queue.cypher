// Queues messages to go out, each once by its id.
UNWIND $rows AS row
MERGE (d:WebhookDelivery {id: row.id})
ON CREATE SET d = row
RETURN count(*) AS written
