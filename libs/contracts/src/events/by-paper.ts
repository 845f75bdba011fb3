import { Paper } from '../actor.ts';

/** The paper of a decision, where it has one. */
export const byPaper = { paper: Paper.optional() };
