/** The organisation as a decision needs it, with its dates. */
export const slice = `
-- A unit as a directory has it: what it is now, its dates, and where it was under several units, all of them.
CREATE FUNCTION org.dated_unit(u org.unit) RETURNS jsonb LANGUAGE sql STABLE SET search_path = org, pg_temp AS $$
  SELECT jsonb_build_object('unitId', u.unit_id, 'parentId', u.parent_id, 'name', u.name, 'tree', u.tree)
    || jsonb_strip_nulls(jsonb_build_object('from', org.instant(u.stands_from), 'to', org.instant(u.stands_to)))
    || (SELECT CASE WHEN count(*) > 1 THEN jsonb_build_object('parents', jsonb_agg(
          jsonb_build_object('parentId', p.parent_id, 'from', org.instant(p.under_from)) ORDER BY p.under_from)) ELSE '{}' END
        FROM unit_parent p WHERE p.unit_id = u.unit_id)
$$;

-- The named units and the units of the named posts and of those that gave these posts a mandate, everything that is, was or will be above
-- them, who holds, held and will hold their posts, and what gives these a capacity: fields, mandates, collective leadership, at all times.
CREATE OR REPLACE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH RECURSIVE named AS (
    SELECT p.unit_id FROM post p WHERE p.post_id = ANY (p_posts)
      OR p.post_id IN (SELECT m.from_post_id FROM mandate m WHERE m.to_post_id = ANY (p_posts))
  ), line AS (
    SELECT u.unit_id FROM unit u WHERE u.unit_id = ANY (p_units) OR u.unit_id IN (SELECT unit_id FROM named)
    UNION
    SELECT above.parent_id FROM line l JOIN LATERAL (
      SELECT u.parent_id FROM unit u WHERE u.unit_id = l.unit_id
      UNION SELECT p.parent_id FROM unit_parent p WHERE p.unit_id = l.unit_id
    ) above ON above.parent_id IS NOT NULL
  ), posts AS (SELECT * FROM post WHERE unit_id IN (SELECT unit_id FROM line))
  SELECT jsonb_build_object(
    'version', (SELECT version FROM version),
    'units', coalesce((SELECT jsonb_agg(dated_unit(u) ORDER BY u.unit_id) FROM unit u WHERE u.unit_id IN (SELECT unit_id FROM line)), '[]'),
    'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', post_id, 'unitId', unit_id, 'role', role, 'title', title)
      || jsonb_strip_nulls(jsonb_build_object('to', instant(stands_to))) ORDER BY post_id) FROM posts), '[]'),
    'tenures', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', t.post_id, 'personId', t.person_id,
      'from', instant(t.held_from), 'to', instant(t.held_to), 'inCharge', t.in_charge, 'acting', t.acting)
      ORDER BY t.post_id, t.held_from, t.person_id) FROM tenure t WHERE t.post_id IN (SELECT post_id FROM posts)), '[]'),
    'fields', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', f.post_id, 'name', f.name, 'unitIds', f.unit_ids,
      'from', instant(f.held_from), 'to', instant(f.held_to))
      ORDER BY f.post_id, f.name, f.held_from) FROM field f WHERE f.post_id IN (SELECT post_id FROM posts)), '[]'),
    'mandates', coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('mandateId', m.mandate_id, 'fromPostId', m.from_post_id,
      'toPostId', m.to_post_id, 'toPersonId', m.to_person_id, 'acts', m.acts, 'unitIds', m.unit_ids,
      'from', instant(m.held_from), 'to', instant(m.held_to),
      'paper', m.paper))
      ORDER BY m.mandate_id) FROM mandate m WHERE m.from_post_id IN (SELECT post_id FROM posts)), '[]'),
    'collectives', coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', c.unit_id,
      'from', instant(c.held_from), 'to', instant(c.held_to)) || CASE WHEN c.acts IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('acts', c.acts) END
      ORDER BY c.unit_id, c.held_from) FROM collective c WHERE c.unit_id IN (SELECT unit_id FROM line)), '[]'))
$$;

-- The units that are, were or will be right below some.
CREATE FUNCTION org.below(p_units text[]) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  SELECT coalesce(jsonb_agg(org.dated_unit(u) ORDER BY u.unit_id), '[]') FROM unit u
  WHERE u.unit_id IN (SELECT p.unit_id FROM unit_parent p WHERE p.parent_id = ANY (p_units))
$$;
`;

/** How something was called at an instant: by the last name from before, or by its first one. */
const calledBy = (kind: string, table: string, more = '') => `
CREATE FUNCTION org.${kind}_called(p_id text, p_at timestamptz) RETURNS text LANGUAGE sql STABLE SET search_path = org, pg_temp AS $$
  SELECT name FROM ${table} WHERE ${kind}_id = p_id
  ORDER BY named_from <= p_at DESC, CASE WHEN named_from <= p_at THEN named_from END DESC, named_from${more} LIMIT 1
$$;`;
/** How units, posts and people were called at an instant. */
export const called = [
  calledBy('unit', 'unit_name'),
  calledBy('post', 'post_name'),
  calledBy('person', 'person_name', ', recorded_at DESC'),
].join('');
