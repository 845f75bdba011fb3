import { z } from 'zod';
import { DirectiveIssuer, symbolAsWritten } from '#contracts';
import type { NumberReading } from '#contracts';
import { kindBy, normalNumber } from '#domain';

/** Number and symbol, and the tree whose form they are to have. */
export const NumberQuery = z.strictObject({
  number: symbolAsWritten,
  tree: DirectiveIssuer.shape.tree,
});

/** How number and symbol would be read if they were put on record so. */
export const numberReading = ({
  number,
  tree,
}: z.infer<typeof NumberQuery>): z.infer<typeof NumberReading> => ({
  normalNumber: normalNumber(number, tree),
  kind: kindBy(number) ?? null,
});
