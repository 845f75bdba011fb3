import { ApiHeader } from '@nestjs/swagger';

/** The header by which an act can be repeated safely, for the OpenAPI document. */
export const KeyHeader = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'A new UUID for each act; the same one when the act is repeated',
    schema: { type: 'string', format: 'uuid' },
  });
