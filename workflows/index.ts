export { canaryWorkflow } from './canary.workflow.ts';
export { taskWorkflow } from './task.workflow.ts';
