// What is looked up by something else than its id: search text, check-digit ids, dates that move membership, visibility.
CREATE TEXT INDEX account_search IF NOT EXISTS FOR (n:Account) ON (n.search);
CREATE TEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON (n.search);
CREATE TEXT INDEX deal_search IF NOT EXISTS FOR (n:Deal) ON (n.search);
CREATE INDEX account_uscc IF NOT EXISTS FOR (n:Account) ON (n.uscc);
CREATE INDEX account_lei IF NOT EXISTS FOR (n:Account) ON (n.lei);
CREATE INDEX account_confidentiality IF NOT EXISTS FOR (n:Account) ON (n.confidentiality);
CREATE INDEX owns_since IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.since);
CREATE INDEX owns_until IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.until);
