/**
 * The SDK takes, formats and keeps a stack trace for every promise that is made in a workflow, for its query `__stack_trace`: a fifth of
 * the worker’s processor time. Two frames are its own; an error of a rule still says where it was thrown, and by whom it was called.
 * Preloaded, because the sandbox freezes Error before a workflow runs.
 */
Error.stackTraceLimit = 2;
