import { z } from 'zod';
import { CapacityChoice } from './names.ts';
import { view } from './view.ts';

export const Issuing = view('Issuing', 'How the reader may assign tasks', {
  onlyByPaper: z.boolean().meta({ description: 'A leader’s signed paper is entered; nothing is decided' }),
  choices: z
    .array(CapacityChoice)
    .meta({ description: 'The capacities that are open; for a unit there may be fewer' }),
});
