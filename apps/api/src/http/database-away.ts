/** SQLSTATE classes and codes by which PostgreSQL says that it is not there, is going, is full, or took too long. */
const awayStates = /^(08|57P|53|57014$|55P03$)/;
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH']);
const awayMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i;

/** Whether an error means that the database cannot answer now, so that the same request may succeed soon. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error && isDatabaseAway(driverError)) return true;
  const errors = error instanceof AggregateError ? error.errors : [];
  if (errors.some(isDatabaseAway)) return true;
  if (typeof code === 'string' && (awayCodes.has(code) || awayStates.test(code))) return true;
  return awayMessages.test(error.message);
};
