export { readConfig } from './config.ts';
export type { Config } from './config.ts';
export { connectAs, connectOwner, migrate } from './database.ts';
export { appRoles, urlFor } from './roles.ts';
export type { AppRole } from './roles.ts';
export { resend, startMissing } from './recovery.ts';
export { TaskGateway } from './task-gateway.ts';
export type { Sent } from './task-gateway.ts';
export { temporalClient } from './temporal.ts';
