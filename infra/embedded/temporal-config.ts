import { loopback } from './ports.ts';

/** How to reach the PostgreSQL that holds the two databases of the Temporal server. */
export interface TemporalStore {
  host: string;
  port: number;
  user: string;
  password: string;
  tls: 'off' | 'on' | 'verify';
}

export const temporalDatabase = 'temporal';
export const visibilityDatabase = 'temporal_visibility';

const portVariables = [
  'FRONTEND_MEMBERSHIP_PORT',
  'FRONTEND_HTTP_PORT',
  'HISTORY_GRPC_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'MATCHING_GRPC_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'WORKER_GRPC_PORT',
  'WORKER_MEMBERSHIP_PORT',
] as const;

/** How many ports the server needs besides the one that clients use. */
export const innerPortCount = portVariables.length;

/**
 * The whole environment of the server, which is what its built-in configuration template reads. The number of shards
 * is fixed for the life of the database.
 */
export function serverEnvironment(
  store: TemporalStore,
  frontendPort: number,
  innerPorts: readonly number[],
  dynamicConfigFile: string,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LOG_LEVEL: 'warn',
    BIND_ON_IP: loopback,
    NUM_HISTORY_SHARDS: '4',
    DYNAMIC_CONFIG_FILE_PATH: dynamicConfigFile,
    FRONTEND_GRPC_PORT: String(frontendPort),
    ...Object.fromEntries(portVariables.map((name, index) => [name, String(innerPorts[index])])),
    DB: 'postgres12_pgx',
    POSTGRES_SEEDS: store.host,
    DB_PORT: String(store.port),
    POSTGRES_USER: store.user,
    POSTGRES_PWD: store.password,
    DBNAME: temporalDatabase,
    VISIBILITY_DBNAME: visibilityDatabase,
    SQL_TLS_ENABLED: String(store.tls !== 'off'),
    SQL_HOST_VERIFICATION: String(store.tls === 'verify'),
    ...(store.tls === 'off' ? {} : { SQL_HOST_NAME: store.host }),
  };
}

/** The server's dynamic configuration: what differs from its defaults, and why. */
export function dynamicConfig(timeSkippingNamespaces: readonly string[]): string {
  return `# Written by dondoc at every start: what is changed here does not stay.

# With the default of 10 minutes a worker that was killed a few times leaves its tasks frozen for minutes.
history.workflowTaskRetryMaxInterval:
  - value: 5s

# The limit that Temporal Cloud has, lest a longer id is found out there.
limit.maxIDLength:
  - value: 255

# How far the timer queue reads ahead; at the default of 1 s every skipped timer costs that second.
history.timerProcessorMaxTimeShift:
  - value: 10ms

# Otherwise a workflow that continues as new while its time is skipped loses its timers.
history.workflowIdReuseMinimalInterval:
  - value: 0s

frontend.WorkflowTimeSkippingMaxSkipPerSession:
  - value: 100000

# Skipping time moves deadlines: only where it is asked for.
frontend.WorkflowTimeSkippingEnabled:
  - value: false
${timeSkippingNamespaces.map(timeSkippingRule).join('')}`;
}

function timeSkippingRule(namespace: string): string {
  return `  - value: true
    constraints:
      namespace: ${JSON.stringify(namespace)}
`;
}
