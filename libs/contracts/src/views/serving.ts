import { z } from 'zod';
import { Serving } from '../directives/serving.ts';
import { Words } from './names.ts';

/** What of a directive a task serves, as people read it. */
export const servingView = {
  ...Serving.shape,
  called: z.string().meta({ description: 'The directive as people call it' }),
  text: Words,
};
