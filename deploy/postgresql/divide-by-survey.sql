-- Divides what answers write by survey: each table becomes sixteen, and each survey lies wholly in one of them, with its index.
-- For a collector that stands still, as the owner of its database, once: psql -f divide-by-survey.sql ADDRESS
-- One statement: it happens wholly or not at all. The collector then works as before; later versions change all parts together.
DO $$
DECLARE
  tables CONSTANT text[] := ARRAY['ballots', 'spent', 'receipts', 'files', 'quotas', 'arrivals', 'open_door_days'];
  parts CONSTANT integer := 16;
  name text;
  statement text;
  afterwards text[];
BEGIN
  FOREACH name IN ARRAY tables LOOP
    -- Keys, references and indexes are made anew under their names, which later versions know.
    afterwards := ARRAY(
      SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', name, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE conrelid = name::regclass ORDER BY contype = 'p' DESC, conname
    ) || ARRAY(
      SELECT pg_get_indexdef(indexrelid)
      FROM pg_index WHERE indrelid = name::regclass AND NOT indisprimary ORDER BY indexrelid
    );
    EXECUTE format('ALTER TABLE %I RENAME TO whole_table', name);
    EXECUTE format('CREATE TABLE %I (LIKE whole_table INCLUDING DEFAULTS) PARTITION BY HASH (survey)', name);
    FOR part IN 0 .. parts - 1 LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
        name || '_' || part, name, parts, part);
    END LOOP;
    EXECUTE format('INSERT INTO %I SELECT * FROM whole_table', name);
    DROP TABLE whole_table;
    FOREACH statement IN ARRAY afterwards LOOP
      EXECUTE statement;
    END LOOP;
  END LOOP;
END $$
