import { PlainError } from '../supervise/plain-error.ts';

/** What the environment says about the parts that run below the product; nothing in it is compulsory. */
export interface Settings {
  /** Replaces the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Replaces the embedded Temporal server. */
  temporalAddress: string | undefined;
  temporalNamespace: string;
  postgresPort: number;
  temporalPort: number;
}

export const defaultPostgresPort = 54320;
export const defaultTemporalPort = 7233;

/** Reads the settings; an empty variable counts as one that is not set. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    databaseUrl: databaseUrl(env['DATABASE_URL']),
    temporalAddress: env['TEMPORAL_ADDRESS'] || undefined,
    temporalNamespace: env['TEMPORAL_NAMESPACE'] || 'dondoc',
    postgresPort: port(env, 'DONDOC_POSTGRES_PORT', defaultPostgresPort),
    temporalPort: port(env, 'DONDOC_TEMPORAL_PORT', defaultTemporalPort),
  };
}

function port(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new PlainError(`${name} is "${text}": set it to a port number from 1 to 65535.`);
}

function databaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new PlainError(
    'DATABASE_URL is no PostgreSQL address: write it as postgresql://user:password@host:5432/database.',
  );
}
