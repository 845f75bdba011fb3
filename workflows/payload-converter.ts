import { defaultPayloadConverter } from '@temporalio/workflow';
import type { PayloadConverter } from '@temporalio/workflow';

/**
 * Whoever has access to Temporal can send payloads that nothing here can read. In a signal, the error would fail the workflow task, again
 * and again: what cannot be read is read as nothing, and refused for that.
 */
export const payloadConverter: PayloadConverter = {
  toPayload: (value) => defaultPayloadConverter.toPayload(value),
  fromPayload<T>(payload: Parameters<PayloadConverter['fromPayload']>[0]): T {
    try {
      return defaultPayloadConverter.fromPayload<T>(payload);
    } catch {
      return undefined as T;
    }
  },
};
