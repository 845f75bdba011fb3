export { taskWorkflow } from './task.workflow.ts';
