// People and seats whose name or title may say a fact of its own. What was stored before is marked generously: it is looked at again when it is read.
CREATE INDEX person_hinted IF NOT EXISTS FOR (n:Person) ON (n.hinted);
CREATE INDEX seat_hinted IF NOT EXISTS FOR (n:Seat) ON (n.hinted);
MATCH (n:Person) WHERE n.hinted IS NULL AND coalesce(n.name, '') + ' ' + coalesce(n.nameEn, '') =~ '(?s).*([\\[\\](){}（）【】〔〕*|_:：,，/–—]| - |-[^A-Za-z]|[^A-Za-z]-|[A-Z]{2}|[离辞退卸调勿扰代]|(?i:do not|don.t)).*' SET n.hinted = true;
MATCH (n:Seat) WHERE n.hinted IS NULL AND n.title =~ '(?s).*([\\[\\](){}（）【】〔〕*|_:：,，/–—]| - |-[^A-Za-z]|[^A-Za-z]-|[代]|(?i:acting|interim)).*' SET n.hinted = true;
