import { ApplicationFailure } from '@temporalio/workflow';

export { canaryWorkflow } from './canary.workflow.ts';
export { directiveWorkflow } from './directive.workflow.ts';
export { taskWorkflow } from './task.workflow.ts';
export { unitWorkflow } from './unit.workflow.ts';

/** A workflow of a type that does not exist ends at once; without this it would hold the id of a task for ever, and do nothing. */
export default function unknownWorkflow(): Promise<void> {
  return Promise.reject(ApplicationFailure.nonRetryable('There is no such workflow.', 'Malformed'));
}
