// What is looked up by something else than its id: names (Chinese by pairs of characters), check-digit ids, dates that move membership, visibility.
CREATE FULLTEXT INDEX account_search IF NOT EXISTS FOR (n:Account) ON EACH [n.name, n.nameEn, n.aliases, n.id, n.pinyin] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.nameEn, n.email, n.id, n.pinyin] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX deal_search IF NOT EXISTS FOR (n:Deal) ON EACH [n.name, n.id, n.pinyin] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE INDEX account_uscc IF NOT EXISTS FOR (n:Account) ON (n.uscc);
CREATE INDEX account_lei IF NOT EXISTS FOR (n:Account) ON (n.lei);
CREATE INDEX account_confidentiality IF NOT EXISTS FOR (n:Account) ON (n.confidentiality);
CREATE INDEX owns_since IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.since);
CREATE INDEX owns_until IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.until);
