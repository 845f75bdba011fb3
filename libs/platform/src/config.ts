import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);

const environment = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('a postgres:// address'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d+$/)
    .default('127.0.0.1:7233')
    .describe('host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('dondoc'),
  TASK_QUEUE: z.string().min(1).default('dondoc'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000).describe('a port number'),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(loopback|linklocal|uniquelocal|[\da-f.:/]+)(, *(loopback|linklocal|uniquelocal|[\da-f.:/]+))*$/i,
    )
    .optional()
    .describe('loopback, or the addresses of the proxies, with commas between'),
  TOKEN_SECRET: z.string().min(32).optional().describe('at least 32 characters'),
  WATCHDOG_GRACE_SECONDS: z.coerce.number().int().min(1).default(60).describe('a whole number of seconds'),
  FILES_DIR: z.string().min(1).default('.dondoc/files'),
  FILES_S3_BUCKET: z.string().min(3).optional().describe('the name of a bucket'),
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('an http:// or https:// address'),
  FILES_S3_REGION: z.string().min(1).default('us-east-1'),
  MAX_FILE_MB: z.coerce.number().int().min(1).max(4096).default(50).describe('a whole number up to 4096'),
  MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(1).default(500).describe('a whole number'),
});

/** Settings of a server process. */
export type Config = z.infer<typeof environment>;

/** Reads the settings from the environment, or throws one sentence that names each wrong variable. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path }) => {
    const name = String(path[0]);
    const meant = environment.shape[name as keyof typeof environment.shape]?.description;
    return meant ? `${name} (${meant})` : name;
  });
  throw new Error(
    `Correct these environment variables and start again: ${[...new Set(wrong)].join(', ')}; .env.example explains them.`,
  );
};
