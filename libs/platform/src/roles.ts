import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** The two roles of the running application. Neither can change history; each can do only its part. */
export const appRoles = { api: 'dondoc_api', worker: 'dondoc_worker' } as const;
export type AppRole = keyof typeof appRoles;

/** The address by which a role connects. Its password follows from the owner’s, so no second secret has to be kept. */
export const urlFor = (ownerUrl: string, role: AppRole): string => {
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.password);
  url.username = appRoles[role];
  url.password = createHmac('sha256', `dondoc:${owner}`).update(appRoles[role]).digest('hex');
  return url.toString();
};

const grants = (database: string) => `
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA es, read, org, ops FROM PUBLIC;
  GRANT CONNECT ON DATABASE "${database}" TO dondoc_api, dondoc_worker;
  GRANT USAGE ON SCHEMA es, read, org, ops TO dondoc_api, dondoc_worker;
  GRANT SELECT ON ALL TABLES IN SCHEMA es, read, ops TO dondoc_api, dondoc_worker;
  GRANT SELECT ON org.unit, org.unit_name, org.unit_parent, org.post, org.post_name, org.tenure, org.person, org.person_name, org.version,
    org.policy, org.policy_application, org.calendar, org.calendar_application, org.suspension, org.resumption,
    org.succession, org.unit_succession, org.handover, org.cohort_withdrawal
    TO dondoc_api, dondoc_worker;
  GRANT SELECT ON org.field, org.mandate, org.collective TO dondoc_api, dondoc_worker;
  GRANT EXECUTE ON FUNCTION es.business_now(), es.pending(uuid, timestamptz), org.slice(text[], text[]), org.below(text[]),
    org.instant(timestamptz), org.unit_called(text, timestamptz), org.post_called(text, timestamptz),
    org.person_called(text, timestamptz), read.undecided(jsonb, uuid[]) TO dondoc_api, dondoc_worker;
  GRANT SELECT ON org.account, public.migration TO dondoc_api;
  REVOKE ALL ON ops.browser_session, ops.read_log FROM dondoc_worker;
  GRANT INSERT, UPDATE, DELETE ON ops.browser_session TO dondoc_api;
  GRANT INSERT ON read.notice_opened, ops.correction, ops.suspension_done, ops.read_log TO dondoc_api;
  GRANT INSERT ON ops.annex_import, ops.annex_import_task, ops.annex_import_done TO dondoc_api;
  GRANT EXECUTE ON FUNCTION es.receive(uuid, uuid, jsonb, jsonb, bytea, bytea, bytea, jsonb, integer),
    es.receive_together(jsonb, integer) TO dondoc_api;
  GRANT EXECUTE ON FUNCTION org.enter_calendar(uuid, jsonb, text, jsonb, jsonb, bytea), org.apply_calendar(uuid, text, jsonb),
    org.enter_policy(uuid, jsonb, text, jsonb, jsonb, bytea), org.apply_policy(uuid, text, jsonb) TO dondoc_api;
  GRANT EXECUTE ON FUNCTION org.suspend(uuid, text, text[], boolean, jsonb, jsonb), org.resume(uuid, uuid, jsonb, jsonb),
    org.succeed(uuid, text, timestamptz, jsonb, jsonb), org.withdraw_cohort(uuid, uuid, text, jsonb, jsonb) TO dondoc_api;
  GRANT EXECUTE ON FUNCTION es.keep_figures(bytea), es.keep_handed_list(bytea) TO dondoc_api;
  GRANT SELECT ON org.account_change TO dondoc_api;
  GRANT EXECUTE ON FUNCTION org.name_person(text, text, timestamptz, jsonb), org.set_account(text, text, text, jsonb),
    org.close_accounts(text, jsonb) TO dondoc_api;
  GRANT EXECUTE ON FUNCTION es.keep_file(text, bigint, text, text, text, text) TO dondoc_api;
  GRANT INSERT ON ops.watchdog TO dondoc_worker;
  GRANT EXECUTE ON FUNCTION es.append(uuid, integer, bigint, uuid, bytea, timestamptz, timestamptz, text[], text[], timestamptz[],
    timestamptz[], bytea[], boolean, jsonb, jsonb, text) TO dondoc_worker;
`;

const settings = [
  'statement_timeout = 8000',
  'lock_timeout = 3000',
  'idle_in_transaction_session_timeout = 15000',
];

/** Roles belong to the whole cluster: two migrations at once (of two databases) may meet here. */
const retried = async (work: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 10 || !/concurrently updated|duplicate key|already exists/.test(String(error)))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
};

const ensureRole = async (owner: DataSource, ownerUrl: string, role: AppRole): Promise<void> => {
  const name = appRoles[role];
  const [known] = await owner.query<unknown[]>('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!known) await owner.query(`CREATE ROLE ${name} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT`);
  await owner.query(`ALTER ROLE ${name} LOGIN PASSWORD '${new URL(urlFor(ownerUrl, role)).password}'`);
};

/** Creates the roles where they are missing, and gives each exactly what it needs in this database. */
export const grantRoles = async (owner: DataSource, ownerUrl: string): Promise<void> => {
  const [row] = await owner.query<{ name: string }[]>('SELECT current_database() AS name');
  const database = row?.name ?? '';
  for (const role of ['api', 'worker'] as const) {
    await retried(() => ensureRole(owner, ownerUrl, role));
    for (const setting of settings) {
      await retried(() =>
        owner.query(`ALTER ROLE ${appRoles[role]} IN DATABASE "${database}" SET ${setting}`),
      );
    }
  }
  await owner.query(grants(database));
};
