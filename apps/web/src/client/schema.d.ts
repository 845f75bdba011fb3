// Written by npm run client from the OpenAPI document; do not edit.

export interface paths {
  '/api/calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calendar versions
     * @description With the paper of each, who entered it, and when it came into force.
     */
    get: operations['calendars.list'];
    put?: never;
    /**
     * Enter a calendar version
     * @description As a whole, or as the changes to another. It never changes afterwards, and is in force only once it is applied.
     */
    post: operations['calendars.enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One calendar version
     * @description Each day with its legal basis, and how it differs from another version.
     */
    get: operations['calendars.view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{version}/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a version in force
     * @description For what is issued from now on; each open task is sent its change, one event for each. `tasks` of the version says how many it has reached.
     */
    post: operations['calendars.apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{version}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a version would change
     * @description For each open task: the dates, reminders and levels that would move, and the days because of which. Nothing is kept.
     */
    get: operations['calendars.preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Be told what changes
     * @description Server-sent events, for as long as the session lasts: first to ask for everything, then what has changed, of what the caller may see. `beat` comes every 20 seconds. A stream ends now and then: open another one.
     */
    get: operations['changes.watch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What time is it?
     * @description The business clock, by which everything here is dated.
     */
    get: operations['health.now'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List assignments to many units
     * @description Those of which the caller may see a task, the latest first.
     */
    get: operations['cohorts.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/{cohortId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One assignment to many units
     * @description A row for each unit: its task, what it last reported, and the latest that it owes of each kind.
     */
    get: operations['cohorts.find'];
    put?: never;
    /**
     * Assign the same task to many units
     * @description Each unit gets a task of its own, decided on its own: a unit that is refused keeps none of the others from theirs. The same key gives the same answer; with more units or years, these join, with the same code and title.
     */
    post: operations['cohorts.issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/{cohortId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw all tasks of a cohort
     * @description One decision; each open task is withdrawn by it, one event for each, and its sub-tasks with it. While one of them would refuse, nothing is decided. No unit joins the cohort any more.
     */
    post: operations['cohorts.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/{cohortId}/withdrawal/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What withdrawing all tasks of a cohort would come to
     * @description For each task: whether it would be withdrawn, has ended or refuses; which sub-tasks go with it, and who would be told. Nothing is kept.
     */
    post: operations['cohorts.previewWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What the same task would come to for many units
     * @description For each unit, and each year if years are named, the date, or why it would be refused. Nothing is kept.
     */
    post: operations['cohorts.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commands/{commandId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What became of a command
     * @description One’s own commands; auditors and administrators see all.
     */
    get: operations['commands.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What people who left have left behind
     * @description A dry run: posts for which nobody answers while something hangs on them, units without a head, mandates that nobody can use, accounts of people without a post. Each is put right by an ordinary act: appoint, give charge, end the mandate, close the account.
     */
    get: operations['departures.of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List directives
     * @description Those that the reader’s authority has on record, the latest first.
     */
    get: operations['directives.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One directive
     * @description With its clauses, annexes, targets (as written and as read) and groups, how many tasks serve each, the clauses that none serves, the declared count beside the counted one, and the directives that it carries out or that carry it out.
     */
    get: operations['directives.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/changes/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What amending, replacing or ending a directive would mean
     * @description Each open task that serves what ends, and what becomes of it: it goes over to what takes its place, goes on with what is left, is withdrawn, or has to be decided on by name. Nothing is kept. The same body is the act that does it, with a decision for each task that needs one.
     */
    post: operations['directivechanges.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on a directive
     * @description One act on one directive: put it on record, add clauses, annexes, targets or groups, correct it, say how a target is read, have units disseminate it, report that. For those who lead the authority, and for the monitoring office; what a unit reports is for its head. A new directive gets the UUID in the address. The key makes it safe to repeat, as for tasks.
     */
    post: operations['directivecommands.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file that an act on a directive has brought
     * @description For whoever may open the directive. Always as an attachment; HEAD tells its size.
     */
    get: operations['files.ofDirective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was recorded of a directive
     * @description Every event in order, each with a sentence, its words and its hash.
     */
    get: operations['directives.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/unit-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Plans of units for many tasks under a directive
     * @description And, for the head and the deputies of a unit, the tasks for which it owes a plan. Unit people find the plans of their own unit.
     */
    get: operations['unitplans.list'];
    put?: never;
    /**
     * Send one plan for many tasks
     * @description The key becomes the id of the plan. All parts count from one time of receipt; if a task refuses its part, nothing is kept.
     */
    post: operations['unitplans.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/unit-plans/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What each task would answer to its part of a plan
     * @description Nothing is kept.
     */
    post: operations['unitplans.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check one directive
     * @description Chain, shapes, inbox, and the words behind the seals.
     */
    get: operations['directives.verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read number and symbol
     * @description In the form of State or Party, and the kind of paper that they say it is. Nothing is kept.
     */
    get: operations['directives.reading'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disseminations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is still to be disseminated
     * @description For unit people what their unit owes, and what those owed that it has succeeded; for others every unit of the authority. The earliest day first.
     */
    get: operations['disseminations.owed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description The body is the file itself, its `Content-Type` what it is. It is kept under the SHA-256 of its bytes and seen by nobody else until an act names it, as it is answered here. The same bytes again are the same file.
     */
    post: operations['files.upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file that the caller uploaded
     * @description Always as an attachment; HEAD tells its size.
     */
    get: operations['files.own'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forecast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What would come of a task
     * @description The same for a task as it would be issued now: also who is told at once, what will be owed, by when, and how each date is counted. Nothing is kept. What would be refused is refused.
     */
    post: operations['forecast.ofDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Posts that were left, and who has handed over
     * @description Those that somebody left within a year and on which something hangs: of the whole authority for whoever sees all of it, else those that the caller has left or answers for.
     */
    get: operations['handovers.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Does the process run? */
    get: operations['health.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Can requests be served?
     * @description 200 also while Temporal or the worker is away or does no work (`degraded`): commands are then kept and answered with 202.
     */
    get: operations['health.readiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List imports of annexes
     * @description Of the authority of the caller, the latest first.
     */
    get: operations['imports.list'];
    put?: never;
    /**
     * Import an annex
     * @description Issues a task for each item, or for those of the rows named, by the ordinary way of a command. Nothing is written unless all that is meant is right. It goes on by itself, whatever restarts; look at it under its id, which is the key. The same paper again makes no second task.
     */
    post: operations['imports.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{importId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One import
     * @description How far it is, and what has become of each row.
     */
    get: operations['imports.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What importing an annex would come to
     * @description The annex of a paper (.xlsx, .docx or .csv), uploaded before: each item as it was understood, each cell that is in doubt and how to mend it, and what issuing it would come to by the rules of the domain. Nothing is kept. Send it again with mends until all is right.
     */
    post: operations['imports.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An annex to fill in
     * @description A workbook with the headings that are read, and how to fill it in.
     */
    get: operations['imports.template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who I am here
     * @description The person, post and capacity of the session.
     */
    get: operations['me.who'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What I was sent
     * @description When, by which rule, about which task, and when I opened it. In whatever post: notices are for a person.
     */
    get: operations['me.notices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/notices/opened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * I opened a notice
     * @description The first time counts; repeating it changes nothing.
     */
    post: operations['me.opened'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What I owe, and what waits for me
     * @description For unit people what the unit owes; for leaders the decisions that their post owes. Overdue first.
     */
    get: operations['me.obligations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/office': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The desk of the monitoring office
     * @description How long its lists are, and of which units.
     */
    get: operations['office.desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/office/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One list of that desk
     * @description What is overdue, due within seven days, or waits for a leader: by whom it is owed and who was told. By unit, then by date.
     */
    get: operations['office.duties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rates and counts
     * @description Per unit and in total: each rate with its counts and its formula, execution × timeliness, age bands of what is overdue, and for each number where its tasks are listed. What units inherited or had before dondoc is told apart from their own; of a unit that has ended its figures stand as they were closed. For a period, and as of any instant. Unit people see their unit; all others their authority.
     */
    get: operations['overview.overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/overview/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The tasks behind a number
     * @description Each as it was counted, withdrawn ones included. The overview has the address of the list of each number.
     */
    get: operations['overview.tasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/overview/time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where time went
     * @description Working days of all tasks by whom they lay with: unit, coordinator, reviewer, leader, and nobody while suspended.
     */
    get: operations['overview.time'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look for people by name
     * @description For administrators, who appoint by an id that says nothing.
     */
    get: operations['people.called'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One person
     * @description With the posts held now, or at an instant.
     */
    get: operations['units.person'];
    /**
     * Register a person, or record another name
     * @description The id says nothing of the person; the name stays in the directory and is in no event. Earlier names are kept with their dates. Safe to repeat.
     */
    put: operations['people.name'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Open an account, or set another password
     * @description The password is kept as an Argon2id hash alone. Who set it and when is on record. Safe to repeat.
     */
    put: operations['people.openAccount'];
    post?: never;
    /**
     * Close the accounts of somebody who left
     * @description Nobody signs in as them any more; that the accounts were there, and who closed them, stays on record. Safe to repeat.
     */
    delete: operations['people.closeAccounts'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{personId}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The lateness for which a person answers in a period
     * @description Their own, what they took over late, and what was in their field as a deputy, each apart. Everybody sees their own; the leaders, the monitoring office, auditors and administrators those of their authority.
     */
    get: operations['ledger.ofPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/periods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List closed periods
     * @description With who closed each, by which paper, and the digest of its figures.
     */
    get: operations['periods.list'];
    put?: never;
    /**
     * Close a period
     * @description Freezes the figures of the caller’s authority for the period, as they are known now (chốt số liệu). It is done once; the key is the id of the period from then on. The monitoring office names the paper by which it was decided.
     */
    post: operations['periods.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/periods/{periodId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The figures of a closed period
     * @description Byte for byte as they were frozen, for ever: canonical JSON, of which the list has the SHA-256. Unit people get the part of their unit.
     */
    get: operations['periods.frozen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/periods/{periodId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What has changed since
     * @description The tasks of the period that count otherwise by what is on record now, each with the act that changed it, and the rates with them. The frozen figures stay.
     */
    get: operations['periods.since'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List policy versions
     * @description With the paper of each, who entered it, and when it last came into force.
     */
    get: operations['policies.list'];
    put?: never;
    /**
     * Enter a policy version
     * @description As a whole, or as the changes to another. It never changes afterwards, and is in force only once it is put in force.
     */
    post: operations['policies.enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One policy version
     * @description What it says, and how it differs from another version.
     */
    get: operations['policies.view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies/{version}/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a version in force
     * @description For what is issued from now on; open tasks keep the policy by which they were issued. One that was in force before may be put in force again.
     */
    post: operations['policies.apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posts/{postId}/handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What goes over with a post
     * @description Open tasks and duties, and directives still to be disseminated, that hang on the post, or on the unit that it heads: inherited ones and those of the person’s own time. To whoever may sign, as they are now; to everybody else, what was signed.
     */
    get: operations['handovers.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posts/{postId}/handover/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Receive a post
     * @description Whoever answers for the post now receives the very list that was signed, with a remark if they have one. Where nothing was signed here, they receive the list of now and name the minutes on paper.
     */
    post: operations['handovers.receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posts/{postId}/handover/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a post over
     * @description Whoever answers or answered for the post signs the list that was shown, by its SHA-256: before they leave or after, until it is received. The latest signature counts.
     */
    post: operations['handovers.sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who was shown what
     * @description Each answer about a task that went to an auditor or administrator, each look into the past and each check, whoever asked for it: written before the answer was given, and kept as long as the record itself.
     */
    get: operations['reads.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/restorations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * When the store was put back to a backup
     * @description Each with what it cost: the record says itself where it was broken.
     */
    get: operations['audit.restorations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is somebody signed in here?
     * @description For a page that begins: `GET /api/me` says who.
     */
    get: operations['browsersession.signedIn'];
    /**
     * Sign in with a browser
     * @description Sets a cookie that no script can read; it lasts twelve hours, or until signing out. Of several posts one has to be named: until then they are listed, and nobody is signed in. Programs take a token instead.
     */
    put: operations['browsersession.open'];
    post?: never;
    /**
     * Sign out with a browser
     * @description The session ends at once, for whoever has a copy of the cookie too.
     */
    delete: operations['browsersession.close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description Gives a token for twelve hours. Who holds several posts names the one to act in.
     */
    post: operations['sessions.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/successions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List decisions on the succession of units
     * @description Of the authority of the caller, the latest first.
     */
    get: operations['successions.list'];
    put?: never;
    /**
     * Decide on the succession of units
     * @description One decision. Each unit is told who succeeds it and, unless it goes on, ends; from the instant on from which it counts, each task goes to the successor, one event for each.
     */
    post: operations['successions.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/successions/{decisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One decision on the succession of units
     * @description With how far it has come.
     */
    get: operations['successions.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/successions/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a succession of units would hand on
     * @description Every open task and duty of the units, and every directive still to be disseminated, and who would have it; what has no successor comes first. Nothing is kept.
     */
    post: operations['successions.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List decisions on many tasks
     * @description Of the authority of the caller, the latest first.
     */
    get: operations['suspensions.list'];
    put?: never;
    /**
     * Suspend the tasks of many units
     * @description One decision; each open task that the units have now is sent it, one event for each. Tasks that the caller may not suspend refuse.
     */
    post: operations['suspensions.suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suspensions/{decisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One decision on many tasks
     * @description With how many tasks it has reached.
     */
    get: operations['suspensions.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suspensions/{decisionId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the tasks go on that a decision suspended
     * @description Each task that stands still by it is sent the resumption, one event for each.
     */
    post: operations['suspensions.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suspensions/{decisionId}/resumption/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What resuming them would come to
     * @description For each task that stands still by the decision.
     */
    post: operations['suspensions.previewResumption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suspensions/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What suspending many tasks would come to
     * @description For each open task of the units: the dates that would move, or why it would refuse. Nothing is kept.
     */
    post: operations['suspensions.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Unit people see the tasks of their unit; all others see those of their authority, and a leader narrows the list to their own with `leaderPostId`. In the order of due dates.
     */
    get: operations['tasks.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One task
     * @description With both axes of its status, what is owed, with whom its time went, what comes next and what the caller may do; or as it was at a version or an instant, in the names of that day, withdrawn or not.
     */
    get: operations['tasks.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on a task
     * @description One act of the caller on one task: issue it, send a plan, approve, report, sign off … A new task gets the UUID in the address. The key makes it safe to repeat: the same key with the same body gives the same answer for ever. `changed: false` says that there was nothing left to do. 202 says that the act is kept and will be decided; look under Location.
     */
    post: operations['commands.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file that an act on a task has brought
     * @description For whoever may open the task. Always as an attachment; HEAD tells its size.
     */
    get: operations['files.ofTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/forecast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What comes if nobody acts
     * @description Every reminder, stretch of lateness and escalation to come on a task, with its time and who will be told.
     */
    get: operations['forecast.ofTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/formal-reminders/{reminder}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A formal reminder that was signed, as a letter
     * @description The same bytes whenever it is asked for, unless words in it were erased.
     */
    get: operations['letters.issued'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/formal-reminders/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Draft a formal reminder
     * @description About something overdue, in the layout of Decree 30/2020/NĐ-CP, with room for number and date. Once it is signed, `IssueFormalReminder` enters both.
     */
    get: operations['letters.draft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything that happened
     * @description Every event in order, each with a sentence, its words, who was told, and its hash.
     */
    get: operations['audit.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who answered for the lateness of a task
     * @description Every spell of lateness with who held the post on each day, the deputies with the field, the body that leads, what was explained and found, and the versions of the events that say so.
     */
    get: operations['ledger.ofTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Take away the record of one task
     * @description Every event byte for byte with its hash, every text with its salt, and how to compute the chain again.
     */
    get: operations['audit.record'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A task as it was
     * @description At a version, or at an instant: as it was known then, or as it counted then. Words stay seals.
     */
    get: operations['audit.state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check one task
     * @description Chain, shapes, inbox, and the words behind the seals; with the chain, event by event.
     */
    get: operations['audit.verifyTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unit-plans/{unitPlanId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One plan for many tasks
     * @description With what became of each part that the caller may see.
     */
    get: operations['unitplans.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unit-plans/{unitPlanId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide on parts of a plan
     * @description One decision: what is approved, and what is returned and why. It names parts that the caller may decide on; parts of other leaders await theirs. If one of the tasks refuses, nothing is kept.
     */
    post: operations['unitplans.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List units
     * @description Those that are there now, or at an instant, as they are called then; the tops of the trees first.
     */
    get: operations['units.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One unit
     * @description With its posts and who holds them now, or at an instant.
     */
    get: operations['units.unit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}/commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on a unit
     * @description One act on one unit of the caller’s authority: found it, rename it, establish a post, appoint, relieve … A new unit gets the id in the address. Each act counts from when its decision says, which may be earlier or later than now. The key makes it safe to repeat, as for tasks.
     */
    post: operations['unitcommands.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was decided on a unit
     * @description Every event in the order in which it was recorded, each with a sentence in the names of its day, its paper and its hash.
     */
    get: operations['units.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The lateness of a unit in a period
     * @description Unit people see their own unit, all others those of their authority. With a score, where the policy in force has a formula for it.
     */
    get: operations['ledger.ofUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unitId}/monitors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List monitoring officers
     * @description Who follows tasks for an authority now, or at an instant: in its own posts and in those of the units below it.
     */
    get: operations['units.monitors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check the whole store */
    get: operations['audit.verifyAll'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/watchdog': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What came late by our own fault
     * @description What the watchdog found past due without its event, and what it did about it. Empty is good.
     */
    get: operations['watchdog.latest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/weeks/{day}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The table of a week
     * @description Monday to Sunday: what was carried into it and what falls due in it, per unit and in total; what of it was done on time, done late, is overdue or open; with the tasks by name and date. Unit people see their unit; all others their authority.
     */
    get: operations['weeks.table'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/weeks/{day}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The table of a week as a file
     * @description The same numbers, in Vietnamese: a workbook with real dates and numbers, or an annex in the layout of Decree 30/2020/NĐ-CP with room for number and signature.
     */
    get: operations['weeks.report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The leader accepts some products; the last of them is accepted by the sign-off of the task */
    AcceptProducts: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      products: number[];
      remark?: string;
      /** @enum {string} */
      type: 'AcceptProducts';
    };
    /** @description An account of somebody without any post, now or later */
    AccountLeft: {
      /** @description When they left their last post; null if they never had one */
      leftAt: components['schemas']['Instant'] | null;
      logins: string[];
      person: components['schemas']['NamedPerson'];
    };
    /** @description Login and first password; another password where the login is theirs */
    AccountOpening: {
      login: string;
      password: string;
    };
    /** @description The unit confirms that it has received the task */
    AcknowledgeTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @enum {string} */
      type: 'AcknowledgeTask';
    };
    /** @description The capacities in which the caller may do an act */
    ActCapacities: {
      /** @enum {string} */
      act:
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell';
      choices: components['schemas']['CapacityChoice'][];
    };
    /** @description An act that the caller could not do now, and what would have to come first */
    ActNotAllowed: {
      /** @enum {string} */
      act:
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell';
      /** @description What the act would be refused with; null where it is done already */
      code:
        | (
            | 'not-permitted'
            | 'not-holding-post'
            | 'paper-required'
            | 'signer-not-entitled'
            | 'backdating-not-permitted'
            | 'effective-in-future'
            | 'effective-too-early'
            | 'unprocessable'
            | 'not-issued'
            | 'already-issued'
            | 'cohort-withdrawn'
            | 'task-closed'
            | 'due-date-or-term'
            | 'no-due-date'
            | 'unknown-unit'
            | 'unit-ended'
            | 'unit-succeeded'
            | 'unit-has-no-head'
            | 'not-a-leader-post'
            | 'due-date-passed'
            | 'outside-term'
            | 'due-outside-span'
            | 'same-unit'
            | 'due-date-needed'
            | 'report-date-out-of-range'
            | 'nothing-to-take-over'
            | 'secret-refused'
            | 'unknown-calendar'
            | 'entry-not-correctable'
            | 'correction-too-late'
            | 'not-acknowledged'
            | 'already-acknowledged'
            | 'already-declined'
            | 'decline-awaits-ruling'
            | 'nothing-declined'
            | 'clarification-awaits-ruling'
            | 'past-clarification'
            | 'no-clarification-pending'
            | 'clarified-already'
            | 'plan-days-passed'
            | 'plan-line-dates'
            | 'milestone-after-due'
            | 'milestone-passed'
            | 'line-doubly-marked'
            | 'line-not-below'
            | 'line-to-no-unit'
            | 'line-too-deep'
            | 'line-past-parent'
            | 'line-day-passed'
            | 'line-not-yours-to-issue'
            | 'line-not-to-issue'
            | 'no-milestone-open'
            | 'plan-awaits-decision'
            | 'plan-already-approved'
            | 'no-plan-to-decide'
            | 'plan-not-approved'
            | 'plan-part-other-unit'
            | 'plan-part-other-directive'
            | 'no-plan-owed'
            | 'plan-line-past-due'
            | 'plan-part-overtaken'
            | 'no-report-to-review'
            | 'total-fell'
            | 'nothing-counted'
            | 'standing-task'
            | 'not-standing'
            | 'review-date-passed'
            | 'unknown-parent'
            | 'parent-not-in-hand'
            | 'parent-closed'
            | 'not-below'
            | 'not-of-leading-unit'
            | 'too-deep'
            | 'past-parent'
            | 'sub-tasks-open'
            | 'date-not-later'
            | 'extension-awaits-decision'
            | 'extensions-used-up'
            | 'extension-too-long'
            | 'chair-decides'
            | 'no-extension-to-decide'
            | 'coordinator-is-lead'
            | 'no-coordinating-units'
            | 'not-coordinating'
            | 'contribution-too-soon'
            | 'contribution-not-pending'
            | 'contribution-required'
            | 'assignee-elsewhere'
            | 'assignee-vacant'
            | 'unit-not-concerned'
            | 'not-a-monitor-post'
            | 'nothing-to-chase'
            | 'not-owed-by-unit'
            | 'chased-today'
            | 'no-impediment-open'
            | 'completion-awaits-decision'
            | 'no-completion-to-decide'
            | 'task-suspended'
            | 'not-suspended'
            | 'stay-not-ahead'
            | 'stay-too-long'
            | 'suspended-for-longer'
            | 'nothing-to-explain'
            | 'no-such-spell'
            | 'already-explained'
            | 'no-explanation-to-rule'
            | 'explanation-ruled'
            | 'cause-not-so'
            | 'no-such-days-late'
            | 'nothing-overdue'
            | 'spell-not-running'
            | 'paper-number-used'
            | 'no-reminder-to-answer'
            | 'reminder-answered'
            | 'no-spell'
            | 'unknown-spell'
            | 'own-spell'
            | 'evidence-missing'
            | 'evidence-of-part-missing'
            | 'evidence-dated-later'
            | 'nothing-to-verify'
            | 'verification-awaited'
            | 'against-finding'
            | 'product-not-owed'
            | 'product-not-submitted'
            | 'product-not-accepted'
            | 'products-outstanding'
            | 'sign-off-instead'
            | 'task-open'
            | 'reopening-date'
            | 'choose-capacity'
            | 'capacity-not-held'
            | 'outside-field'
            | 'post-vacant'
            | 'mandate-not-covering'
            | 'mandate-passed-on'
            | 'not-a-signatory'
            | 'already-signed'
            | 'nothing-to-sign'
            | 'signed-otherwise'
            | 'four-eyes'
            | 'unit-exists'
            | 'unit-under-itself'
            | 'another-tree'
            | 'unit-has-units'
            | 'authority-has-units'
            | 'another-authority'
            | 'not-a-successor'
            | 'rest-needed'
            | 'unknown-post'
            | 'post-exists'
            | 'head-post-exists'
            | 'post-ended'
            | 'post-still-held'
            | 'person-not-registered'
            | 'not-the-holder'
            | 'not-a-deputy-post'
            | 'charge-given'
            | 'not-a-deputys-field'
            | 'field-given'
            | 'no-such-field'
            | 'mandate-to-one'
            | 'mandate-without-scope'
            | 'mandate-over-already'
            | 'no-such-mandate'
            | 'collective-begun'
            | 'handover-changed'
            | 'handover-received'
            | 'handover-not-signed'
            | 'handover-still-in-post'
            | 'period-closed'
            | 'period-not-over'
            | 'directive-on-record'
            | 'unknown-directive'
            | 'number-of-another-kind'
            | 'carries-out-itself'
            | 'carries-out-lower'
            | 'carried-out-from-above'
            | 'unknown-clause'
            | 'unknown-target'
            | 'unknown-group'
            | 'directive-over'
            | 'ground-over'
            | 'ground-replaced'
            | 'part-over'
            | 'changes-itself'
            | 'changed-from-below'
            | 'change-before-paper'
            | 'tasks-undecided'
            | 'dissemination-too-early'
            | 'dissemination-held'
            | 'dissemination-not-owed'
            | 'dissemination-not-reported'
            | 'held-in-future'
            | 'held-before-directive'
            | 'attended-beyond-expected'
            | 'minutes-required'
            | 'unit-paper-required'
            | 'directive-full'
          )
        | null;
      sentence: string;
      /** @description Whose act it is: a heading */
      whose: string;
    };
    /** @description Who acts: person, post and capacity, by id */
    Actor: {
      /** @enum {string} */
      capacity: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description For which post: the head’s for KT. and Q., that of whoever gave order or mandate for TL. and TUQ. */
      forPostId?: string;
      /** @description TM.: for which collective */
      forUnitId?: string;
      /** @description TUQ.: by which written mandate */
      mandateId?: string;
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
    };
    /** @description Clauses, annexes, targets or groups are added to a directive, numbered after those that are there */
    AddContents: {
      /** @description Phụ lục */
      annexes?: {
        file?: components['schemas']['FileReference'];
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
        title: string;
      }[];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Nội dung, nhiệm vụ: what tasks are to cover */
      clauses?: {
        content: string;
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
      }[];
      groups?: {
        /** @description The clauses that belong to it */
        clauses?: number[];
        kind: components['schemas']['GroupKind'];
        title: string;
      }[];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      targets?: {
        /** @description Word for word, as the paper has it; never mended */
        asWritten: string & (unknown & unknown);
        /** @description The clause it belongs to */
        clause?: number;
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
        /** @description Undetermined if left out */
        reading?: components['schemas']['TargetReading'];
      }[];
      /** @enum {string} */
      type: 'AddContents';
    };
    /** @description What the clock will do if nobody acts */
    AgendaItem: {
      /** @enum {string} */
      act:
        | 'Remind'
        | 'Deem'
        | 'CutOffPeriod'
        | 'MissPeriod'
        | 'OpenSpell'
        | 'Escalate'
        | 'AskExplanation'
        | 'Resume'
        | 'Summarise';
      at: components['schemas']['Instant'];
      kind:
        | (
            | 'acknowledge'
            | 'plan'
            | 'report'
            | 'periodic-report'
            | 'completion'
            | 'verify'
            | 'review'
            | 'contribution'
            | 'decide-decline'
            | 'decide-plan'
            | 'decide-extension'
            | 'decide-contribution'
            | 'decide-impediment'
            | 'decide-clarification'
            | 'decide-completion'
            | 'countersign'
            | 'explanation'
            | 'rule-explanation'
            | 'answer-reminder'
            | 'milestone'
          )
        | null;
      level: number | null;
      /** @description Null where a suspended task goes on, or one that was taken over is summarised */
      obligationId: string | null;
    };
    /** @description Sửa đổi, bổ sung: a later directive amends or repeals parts of this one */
    AmendDirective: {
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      by: string;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The first day, in Vietnam, on which the change counts */
      from: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      parts: components['schemas']['PartChange'][];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The tasks that are decided on by name; the others follow the parts that they serve */
      tasks?: components['schemas']['DecidedTask'][];
      /** @enum {string} */
      type: 'AmendDirective';
    };
    /** @description The leader changes content, date, reports, evidence needed, supervising leader or who coordinates */
    AmendTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      content?: string;
      /** @description Đơn vị phối hợp: the units that the unit which has the task may ask to contribute */
      coordinatingUnitIds?: string[];
      /** @description Also for a task that had no date: it has one from now on */
      dueOn?: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      evidenceNeeded?: components['schemas']['EvidenceKind'][];
      /** @description A post in a unit, held by persons from date to date */
      leaderPostId?: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Null takes the officer off: nobody in particular follows the task */
      monitorPostId?: string | null;
      paper?: components['schemas']['Paper'];
      /** @description Products that are asked for in addition */
      products?: {
        product: string;
      }[];
      quantity?: components['schemas']['Quantity'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The periodic reports from now on; none ends them */
      reportEvery?: components['schemas']['PeriodKind'][];
      /** @description Another day of review, for a standing task */
      reviewOn?: components['schemas']['LocalDate'];
      /** @description All that it serves of directives from now on */
      serves?: components['schemas']['Serving'][];
      /** @description Null takes the years off: the task is one for no years in particular */
      span?: components['schemas']['TaskSpan'] | null;
      title?: string;
      /** @enum {string} */
      type: 'AmendTask';
    };
    /** @description Whoever of a unit does a part of a task, and what */
    AnnexAssignee: {
      name: string | null;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      title: string;
      unit: components['schemas']['NamedUnit'];
      work: string;
    };
    /**
     * @description What a column of an annex says of each item
     * @enum {string}
     */
    AnnexColumn:
      | 'ordinal'
      | 'code'
      | 'title'
      | 'content'
      | 'product'
      | 'unit'
      | 'coordinating'
      | 'leader'
      | 'monitor'
      | 'assignees'
      | 'due'
      | 'span'
      | 'amount'
      | 'measure'
      | 'note';
    /** @description What a column was taken to say */
    AnnexColumnRead: {
      column: components['schemas']['AnnexColumn'];
      heading: string;
      letter: string;
    };
    /** @description What a dry run found, and what to do */
    AnnexFindingView: {
      /** @description The units that may be meant */
      candidates: components['schemas']['NamedUnit'][];
      /** @description As the program shows it: C5 */
      cell: string | null;
      /**
       * @description Stable; programs go by it
       * @enum {string}
       */
      code:
        | 'title-missing'
        | 'title-shortened'
        | 'code-not-fit'
        | 'formula'
        | 'cell-fault'
        | 'words-made-a-date'
        | 'not-fit'
        | 'unit-missing'
        | 'unit-unknown'
        | 'unit-in-doubt'
        | 'unit-understood'
        | 'several-units'
        | 'coordinators-at-large'
        | 'leader-unknown'
        | 'monitor-unknown'
        | 'person-unknown'
        | 'person-in-doubt'
        | 'person-understood'
        | 'work-understood'
        | 'due-missing'
        | 'due-not-understood'
        | 'no-such-day'
        | 'due-before'
        | 'due-understood'
        | 'review-day-needed'
        | 'span-not-understood'
        | 'span-needed'
        | 'span-each-year'
        | 'amount-understood'
        | 'amount-in-words'
        | 'amount-in-doubt'
        | 'measure-missing'
        | 'row-repeated'
        | 'rows-joined'
        | 'row-left-out'
        | 'column-left-out'
        | 'count-differs'
        | 'count-agrees'
        | 'already-issued'
        | 'secret-annex'
        | 'secret-item';
      column: components['schemas']['AnnexColumn'] | null;
      /** @description What it is and how to mend it, in Vietnamese or, on request, English */
      detail: string;
      /** @description What of it this is about, where it names several units */
      part: string | null;
      /** @description Who may be meant, by the posts that they held then */
      persons: components['schemas']['AnnexPerson'][];
      /** @description Null where it is about the whole annex */
      row: number | null;
      /** @description It must be mended, or its item left out */
      stops: boolean;
      /** @description What the cell says */
      written: string | null;
    };
    /** @description What a cell is taken to say instead of what it says */
    AnnexMend: {
      column: components['schemas']['AnnexColumn'];
      /** @description A row as the program shows it; in a text document, of its table */
      row: number;
      text: string;
    };
    /** @description A post, and who held it on the date of the paper */
    AnnexPerson: {
      name: string | null;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      title: string;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description Who is meant by what is written: leader, monitoring officer, or persons of a unit */
    AnnexPersonMeant: {
      /** @description The posts that are meant, by whom they are held: wherever they may be, so of the units of the task; none leaves a person out */
      postIds: string[];
      /** @description Only in the item that begins there; if left out, in every one */
      row?: number;
      written: string;
    };
    /** @description What importing an annex would come to, item by item. Nothing was kept */
    AnnexPreview: {
      columns: components['schemas']['AnnexColumnRead'][];
      /** @description How many items the paper says it has */
      declared: number | null;
      /** @description About the annex as a whole */
      findings: components['schemas']['AnnexFindingView'][];
      found: number;
      items: components['schemas']['AnnexPreviewItem'][];
      /** @description Nothing stops anything: all can be imported */
      right: boolean;
      sheet: string;
    };
    /** @description An item of an annex, as it was understood */
    AnnexPreviewItem: {
      amount: number | null;
      assignees: components['schemas']['AnnexAssignee'][];
      code: string | null;
      coordinating: components['schemas']['NamedUnit'][];
      dueIn: components['schemas']['Term'] | null;
      dueOn: components['schemas']['LocalDate'] | null;
      findings: components['schemas']['AnnexFindingView'][];
      leader: components['schemas']['NamedPost'] | null;
      measuredIn: string | null;
      monitor: components['schemas']['NamedPost'] | null;
      reviewOn: components['schemas']['LocalDate'] | null;
      /** @description Nothing stops it */
      right: boolean;
      /** @description Its first row; by it an item is chosen */
      row: number;
      rows: number[];
      /** @description The years that it is for */
      span: components['schemas']['TaskSpan'] | null;
      tasks: components['schemas']['AnnexPreviewTask'][];
      title: string | null;
      undated: boolean;
      urgent: boolean;
    };
    /** @description A task that an item would come to */
    AnnexPreviewTask: {
      /** @enum {string} */
      comesTo: 'issued' | 'already' | 'refused';
      refusal: {
        code: string;
        detail: string;
      } | null;
      /**
       * Format: uuid
       * @description Follows from the paper and what the item says: the same whenever it is read
       */
      taskId: string;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description An annex, its paper, and how it is to be understood */
    AnnexToImport: {
      /** @enum {string} */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Which column says what, by its letter, where headings are not understood */
      columns?: {
        [key: string]: string;
      };
      /** @description Only for the monitoring office: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description The annex, uploaded before by the caller */
      file: string;
      /** @description The post of the supervising leader, where no cell names one */
      leaderPostId: string;
      /** @description A written mandate of the directory: the id of the command that gave it */
      mandateId?: string;
      /** @default [] */
      mends: components['schemas']['AnnexMend'][];
      /** @description The paper that the annex belongs to; names of units are those of its date */
      paper: components['schemas']['Paper'];
      persons?: components['schemas']['AnnexPersonMeant'][];
      /** @description The first day of review of standing tasks */
      reviewOn?: components['schemas']['LocalDate'];
      /** @description Which sheet, or which table of a text document; if left out, the first that has the headings */
      sheet?: string;
      /** @description The years that are meant where a cell says “cả nhiệm kỳ”, “cả giai đoạn” */
      span?: components['schemas']['TaskSpan'];
      /** @description Chuyển tiếp: the tasks were given by this paper before they come on record here, from `effectiveAt` or, if left out, the date of the paper */
      takenOver?: components['schemas']['TakenOverAs'];
      /** @default [] */
      units: components['schemas']['AnnexUnitMeant'][];
    };
    /** @description Which units are meant by what is written, in every cell */
    AnnexUnitMeant: {
      /** @description The units that are meant: several lead units get a task each; none leaves a coordinating unit out */
      unitIds: string[];
      written: string;
    };
    /** @description The unit answers a formal reminder */
    AnswerFormalReminder: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Which one: 1 is the first on the task */
      reminder: number;
      /** @description What the unit has done and will do, and by when */
      summary: string;
      /** @enum {string} */
      type: 'AnswerFormalReminder';
    };
    /** @description The leader answers an impediment */
    AnswerImpediment: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description What the leader decides on it */
      content: string;
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description The number of the impediment */
      impediment: number;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @enum {string} */
      type: 'AnswerImpediment';
    };
    /** @description A person is appointed to a post */
    AppointPerson: {
      /**
       * @description As acting head (quyền)
       * @enum {boolean}
       */
      acting?: true;
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description Whom the same decision relieves of the post */
      inPlaceOf?: string;
      paper: components['schemas']['DecisionPaper'];
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'AppointPerson';
    };
    /** @description The leader approves the plan */
    ApprovePlan: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      remark?: string;
      /** @enum {string} */
      type: 'ApprovePlan';
    };
    /** @description Cá nhân thực hiện: whoever of a unit does a part of a task */
    Assignee: {
      /** @description The post of whoever does it, in the unit */
      postId: string;
      /** @description What they do of the task */
      work: string;
    };
    /** @description Who of a unit does what of a task */
    AssigneeOfTask: {
      /** @description Named by the decision, not by their unit */
      byDecision: boolean;
      /** @description Who holds the post now; null while nobody does */
      person: components['schemas']['NamedPerson'] | null;
      post: components['schemas']['NamedPost'];
      unit: components['schemas']['NamedUnit'];
      work: components['schemas']['Words'];
    };
    /** @description One event of a task, as it was written */
    AuditEntry: {
      actor: components['schemas']['NamedActor'] | 'clock';
      commandId: string | null;
      /** @description The event’s own fields; words as their seals */
      data: {
        [key: string]: unknown;
      };
      /** @description From when it counts (business time) */
      effectiveAt: components['schemas']['Instant'];
      /** @description The head of the chain after this event, hexadecimal */
      hash: string;
      paper: {
        file: components['schemas']['File'] | null;
        issuedOn: components['schemas']['LocalDate'];
        number: string;
        signer: components['schemas']['NamedActor'];
      } | null;
      /** @description When it became known (business time) */
      recordedAt: components['schemas']['Instant'];
      sentence: string;
      /** @description Who acted and in which capacity, as papers put it: KT. Chủ tịch, Phó Chủ tịch …; null for the clock */
      signed: string | null;
      told: components['schemas']['NamedRecipient'][];
      /** @enum {string} */
      type:
        | 'TaskIssued'
        | 'TaskAmended'
        | 'EntryCorrected'
        | 'TaskReassigned'
        | 'TaskWithdrawn'
        | 'TaskAcknowledged'
        | 'TaskDeclined'
        | 'DeclineRuled'
        | 'ClarificationRequested'
        | 'ClarificationRuled'
        | 'ClarificationWithdrawn'
        | 'PlanSubmitted'
        | 'PlanReturned'
        | 'PlanApproved'
        | 'MilestoneReached'
        | 'SubTaskNotIssued'
        | 'ProgressReported'
        | 'ProgressReviewed'
        | 'TaskReviewed'
        | 'ExtensionRequested'
        | 'ExtensionGranted'
        | 'ExtensionRefused'
        | 'ContributionRequested'
        | 'ContributionGiven'
        | 'ContributionDeclined'
        | 'ContributionRuled'
        | 'ContributionRequestWithdrawn'
        | 'ContributionDeemed'
        | 'AssigneesNamed'
        | 'UnitChased'
        | 'ImpedimentRaised'
        | 'ImpedimentAnswered'
        | 'ImpedimentWithdrawn'
        | 'CompletionSubmitted'
        | 'CompletionReturned'
        | 'TaskSignedOff'
        | 'ExplanationSubmitted'
        | 'ExplanationRuled'
        | 'FormalReminderIssued'
        | 'FormalReminderAnswered'
        | 'PlanReturnedRepeatedly'
        | 'CompletionVerified'
        | 'ProductsAccepted'
        | 'ProductsReturned'
        | 'TaskReopened'
        | 'SignatureGiven'
        | 'SignaturesVoided'
        | 'TaskSuspended'
        | 'TaskResumed'
        | 'TaskSucceeded'
        | 'SpellVoided'
        | 'ObligationOpened'
        | 'ObligationMoved'
        | 'ObligationEnded'
        | 'SpellClosed'
        | 'CalendarApplied'
        | 'NoticesCorrected'
        | 'SpellOpened'
        | 'Reminded'
        | 'Escalated'
        | 'PeriodCutOff'
        | 'PeriodMissed'
        | 'TakeoverSummarised';
      version: number;
      /** @description The words behind the seals, by their path in `data` */
      words: {
        [key: string]: components['schemas']['Words'];
      };
      /** @description When it was written (wall clock) */
      writtenAt: components['schemas']['Instant'];
    };
    /** @description A unit decides as a body from then on */
    BeginCollective: {
      /** @description Only these acts; all if left out */
      acts?: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @enum {string} */
      type: 'BeginCollective';
    };
    /** @description Who is signed in with this browser, in which post; or who it is, and the posts to choose from */
    BrowserSession: {
      person: components['schemas']['NamedPerson'];
      /** @description Null where one has to be chosen: nobody is signed in yet */
      post: components['schemas']['HeldPost'] | null;
      /** @description From which to choose; none where nothing is to be chosen */
      posts: components['schemas']['HeldPost'][];
    };
    /** @description A day that is off or worked otherwise than by its weekday */
    CalendarDay: {
      /** @description The legal basis: the article or the numbered decision */
      basis: string;
      date: components['schemas']['LocalDate'];
      /** @enum {string} */
      kind: 'holiday' | 'compensatory' | 'swap_off' | 'swap_worked';
      name: string;
      /** @description Of a swapped day: why no day of the same basis is swapped against it */
      unpaired?: string;
    };
    /** @description A day that differs between two versions; null is a day like any other */
    CalendarDayChange: {
      after: components['schemas']['CalendarDay'] | null;
      before: components['schemas']['CalendarDay'] | null;
      date: components['schemas']['LocalDate'];
    };
    /** @description The versions of the working calendar, the latest first */
    CalendarList: {
      items: components['schemas']['CalendarSummary'][];
    };
    /** @description What a version changes for one obligation */
    CalendarMove: {
      counting:
        | {
            /** @enum {string} */
            by: 'named';
            notCounted?: components['schemas']['DaysOff'][];
            on?: components['schemas']['LocalDate'];
            plan?: number;
            provisionalYear?: number;
            stays?: {
              days: number;
              from: components['schemas']['LocalDate'];
              through: components['schemas']['LocalDate'];
            }[];
          }
        | {
            /** @enum {string} */
            by: 'working_days';
            days: number;
            from: components['schemas']['LocalDate'];
            makeUp?: components['schemas']['LocalDate'][];
            notCounted?: components['schemas']['DaysOff'][];
            provisionalYear?: number;
          }
        | {
            /** @enum {string} */
            by: 'days' | 'months' | 'years';
            from: components['schemas']['LocalDate'];
            length: number;
            nominal: components['schemas']['LocalDate'];
            notCounted: components['schemas']['DaysOff'][];
            provisionalYear?: number;
            stays?: {
              days: number;
              from: components['schemas']['LocalDate'];
              through: components['schemas']['LocalDate'];
            }[];
          };
      /** @description The days of the two versions that differ on its way */
      days: components['schemas']['CalendarDayChange'][];
      dueOn: {
        after: components['schemas']['LocalDate'];
        before: components['schemas']['LocalDate'];
      };
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      levels: {
        after: components['schemas']['Instant'][];
        before: components['schemas']['Instant'][];
      };
      obligationId: string;
      reminders: {
        after: components['schemas']['Instant'][];
        before: components['schemas']['Instant'][];
      };
      why: string;
    };
    /** @description What a version would change for the open tasks */
    CalendarPreview: {
      asOf: components['schemas']['Instant'];
      /** @description The name of a calendar version, such as vn-2027.1 */
      comparedWith: string;
      items: components['schemas']['CalendarTaskMove'][];
      /** @description Give it as `cursor` to go on with further tasks; null at the end */
      next: string | null;
      /** @description Tasks on this page that stay as they are */
      stay: number;
      /** @description The name of a calendar version, such as vn-2027.1 */
      version: string;
    };
    /** @description A version of the working calendar */
    CalendarSummary: {
      /** @description The latest time that it came into force */
      application: components['schemas']['RuleApplication'] | null;
      /** @description The version that it was entered as changes to */
      base: string | null;
      enteredAt: components['schemas']['Instant'] | null;
      enteredBy: components['schemas']['NamedActor'] | null;
      from: components['schemas']['LocalDate'];
      inForce: boolean;
      /** @description Null for a version that came with the product */
      paper: components['schemas']['DecisionPaper'] | null;
      /** @description The last day decided on; later years are provisional */
      through: components['schemas']['LocalDate'];
      /** @description The name of a calendar version, such as vn-2027.1 */
      version: string;
    };
    /** @description A task that it changes */
    CalendarTaskMove: {
      code: string;
      moves: components['schemas']['CalendarMove'][];
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A version, day by day, and how it differs from another */
    CalendarView: {
      /** @description The latest time that it came into force */
      application: components['schemas']['RuleApplication'] | null;
      /** @description The version that it was entered as changes to */
      base: string | null;
      comparedWith: string | null;
      days: components['schemas']['CalendarDay'][];
      differences: components['schemas']['CalendarDayChange'][];
      enteredAt: components['schemas']['Instant'] | null;
      enteredBy: components['schemas']['NamedActor'] | null;
      from: components['schemas']['LocalDate'];
      inForce: boolean;
      /** @description Null for a version that came with the product */
      paper: components['schemas']['DecisionPaper'] | null;
      /** @description Open tasks, and how many of them go by this version */
      tasks: {
        open: number;
        reached: number;
      };
      /** @description The last day decided on; later years are provisional */
      through: components['schemas']['LocalDate'];
      /** @description The name of a calendar version, such as vn-2027.1 */
      version: string;
    };
    /** @description A capacity in which somebody may act */
    CapacityChoice: {
      /** @enum {string} */
      capacity: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      mandateId: string | null;
      /** @description As it stands above a signature: KT. Chủ tịch, Phó Chủ tịch … */
      text: string;
    };
    /**
     * @description Why something was late
     * @enum {string}
     */
    Cause:
      | 'disaster'
      | 'awaiting-opinion'
      | 'legal-obstacle'
      | 'no-funding'
      | 'no-staff'
      | 'slow-execution'
      | 'other';
    /** @description One event’s place in the chain of hashes */
    ChainLink: {
      /** @description As it follows from the bytes of the event and the hash kept before it; the chain breaks where they differ */
      follows: string;
      /** @description As it was kept */
      hash: string;
      recordedAt: components['schemas']['Instant'];
      type: string;
      version: number;
    };
    /** @description What has changed, of what the reader may see: ask again for just that */
    Changes: {
      directives: string[];
      /** @description Ask for everything again: what happened before is not told */
      everything: boolean;
      /** @description The reader was sent something */
      notices: boolean;
      tasks: string[];
      /** @description What the reader owes, or what waits for them, may have changed */
      work: boolean;
    };
    /** @description Whoever follows a task urges the unit to do what it owes (đôn đốc): the unit’s head is told at once. Once a day for each thing owed */
    ChaseUnit: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What the unit owes */
      obligationId: string;
      /** @description What is said beside the usual */
      remark?: string;
      /** @enum {string} */
      type: 'ChaseUnit';
    };
    /** @description What a unit asked to be made clear */
    Clarification: {
      clarification: number;
      points: ('content' | 'date' | 'scope')[];
      question: components['schemas']['Words'];
      requestedAt: components['schemas']['Instant'];
      /** @description The explanation, or the reason of the act that was the ruling */
      ruling: {
        content: components['schemas']['Words'];
        ruledAt: components['schemas']['Instant'];
      } | null;
      /** @enum {string} */
      state: 'pending' | 'stands' | 'amended' | 'reassigned' | 'task_withdrawn' | 'withdrawn';
      unit: components['schemas']['NamedUnit'];
      /** @description Working days on which it waited for the leader, up to now if it still does */
      waited: number;
    };
    /** @description The product’s one idea of now */
    Clock: {
      now: components['schemas']['Instant'];
      /** @description True where business time is not the wall clock: a demo or a test */
      shifted: boolean;
    };
    /** @description The figures of a closed period, as they were frozen */
    ClosedFigures: {
      /** @description Nothing that was recorded later is in it */
      asOf: components['schemas']['Instant'];
      /** @description A unit of the organisation */
      authorityId: string;
      from: components['schemas']['LocalDate'];
      /** @enum {number} */
      schemaVersion: 1;
      tasks: components['schemas']['FigureTask'][];
      to: components['schemas']['LocalDate'];
      total: components['schemas']['Figures'];
      units: {
        figures: components['schemas']['Figures'];
        name: string;
        /** @description A unit of the organisation */
        unitId: string;
      }[];
    };
    /** @description A reporting period that was closed */
    ClosedPeriod: {
      /** @description Nothing that was recorded later is in its figures */
      asOf: components['schemas']['Instant'];
      closedAt: components['schemas']['Instant'];
      closedBy: components['schemas']['NamedActor'];
      /** @description SHA-256 of the bytes of the figures, hexadecimal */
      figures: string;
      from: components['schemas']['LocalDate'];
      paper: components['schemas']['DecisionPaper'] | null;
      /**
       * Format: uuid
       * @description The key under which it was closed
       */
      periodId: string;
      to: components['schemas']['LocalDate'];
    };
    /** @description One assignment to many units: what each has done and owes */
    Cohort: {
      asOf: components['schemas']['Instant'];
      code: string;
      /**
       * Format: uuid
       * @description One assignment to many units, a UUID chosen by whoever issues it
       */
      cohortId: string;
      /** @description Tasks */
      done: number;
      issuedAt: components['schemas']['Instant'];
      /** @description Open and past their date */
      overdue: number;
      /** @description By the name of the unit, and the years */
      rows: {
        duties: components['schemas']['CohortDuty'][];
        /** @description Percent, as last reported */
        progress: number | null;
        task: components['schemas']['TaskSummary'];
      }[];
      /** @description How many tasks these are: for each unit one, or one for each year */
      tasks: number;
      title: components['schemas']['Words'];
      /** @description How many units have a task of it that the reader may see */
      units: number;
      withdrawal: components['schemas']['CohortWithdrawal'] | null;
      /** @description When it was decided to withdraw it as one */
      withdrawnAt: components['schemas']['Instant'] | null;
    };
    /** @description The latest that a unit owes, or owed, of a kind */
    CohortDuty: {
      dueOn: components['schemas']['LocalDate'];
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      overdue: boolean;
      /** @enum {string} */
      state: 'open' | 'met' | 'missed' | 'released' | 'transferred' | 'deemed';
    };
    /** @description What became of the same task for each unit */
    CohortIssued: {
      /**
       * Format: uuid
       * @description One assignment to many units, a UUID chosen by whoever issues it
       */
      cohortId: string;
      units: {
        /**
         * Format: uuid
         * @description The command, a UUID: the value of the Idempotency-Key header
         */
        commandId: string;
        /** @description Why this unit did not get the task, and what to do */
        refusal: {
          code: string;
          detail: string;
        } | null;
        /** @description The years of this task; null where none were said */
        span: components['schemas']['TaskSpan'] | null;
        /**
         * @description had: it had the task before; kept: it will be decided; look under the command, or send the same request again
         * @enum {string}
         */
        state: 'issued' | 'had' | 'kept' | 'refused';
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /** @description Assignments to many units, the latest first */
    CohortList: {
      items: components['schemas']['CohortSummary'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description What the same task would come to for each unit, and each year */
    CohortPreview: {
      units: {
        /** @description Null where it would have no date, or be refused */
        dueOn: components['schemas']['LocalDate'] | null;
        /** @description The first year that its dates reach for which the calendar has no decision yet: they may still change with it */
        provisionalYear: number | null;
        /** @description Why this unit did not get the task, and what to do */
        refusal: {
          code: string;
          detail: string;
        } | null;
        /** @description The years of this task; null where none were said */
        span: components['schemas']['TaskSpan'] | null;
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /** @description One assignment to many units */
    CohortSummary: {
      code: string;
      /**
       * Format: uuid
       * @description One assignment to many units, a UUID chosen by whoever issues it
       */
      cohortId: string;
      /** @description Tasks */
      done: number;
      issuedAt: components['schemas']['Instant'];
      /** @description Open and past their date */
      overdue: number;
      /** @description How many tasks these are: for each unit one, or one for each year */
      tasks: number;
      title: components['schemas']['Words'];
      /** @description How many units have a task of it that the reader may see */
      units: number;
      /** @description When it was decided to withdraw it as one */
      withdrawnAt: components['schemas']['Instant'] | null;
    };
    /** @description The decision by which all tasks of a cohort were withdrawn */
    CohortWithdrawal: {
      decidedAt: components['schemas']['Instant'];
      decidedBy: components['schemas']['NamedActor'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      decisionId: string;
      paper: components['schemas']['Paper'] | null;
      /** @description Null once it was erased */
      reason: string | null;
      /** @description Tasks withdrawn by it, those that wait for another signature, those that refused it and are still open, and those that it has still to reach */
      tasks: {
        refused: number;
        signing: number;
        waiting: number;
        withdrawn: number;
      };
    };
    /** @description What withdrawing a cohort would come to for each of its tasks */
    CohortWithdrawalPreview: {
      tasks: components['schemas']['CohortWithdrawalPreviewItem'][];
    };
    /** @description One task: what it would come to */
    CohortWithdrawalPreviewItem: {
      code: string;
      /**
       * @description signing: it waits for another signature; closed: it has ended, and stays as it is; refused: while there is one, nothing is withdrawn
       * @enum {string}
       */
      comesTo: 'withdrawn' | 'signing' | 'closed' | 'refused';
      /** @description Why this unit did not get the task, and what to do */
      refusal: {
        code: string;
        detail: string;
      } | null;
      /** @description The years of this task; null where none were said */
      span: components['schemas']['TaskSpan'] | null;
      /** @description Open sub-tasks on all levels; they are withdrawn with it */
      subTasks: {
        code: string;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        title: components['schemas']['Words'];
        unit: components['schemas']['NamedUnit'];
      }[];
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      told: components['schemas']['NamedRecipient'][];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A year for which each unit gets a task of its own */
    CohortYear: {
      /** @description The last day in this year, where the decision names one */
      dueOn?: components['schemas']['LocalDate'];
      year: number;
    };
    Collective: {
      acts?: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      from: components['schemas']['Instant'];
      to: components['schemas']['Instant'] | null;
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description What became of a command */
    Command: {
      actor: components['schemas']['Actor'];
      changed: boolean | null;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      /** @description Null where it was not on a directive */
      directiveId: string | null;
      receivedAt: components['schemas']['Instant'];
      rejection: {
        code: string;
        detail: string;
        details: {
          [key: string]: string | number;
        };
      } | null;
      settledAt: components['schemas']['Instant'] | null;
      /** @enum {string} */
      state: 'received' | 'accepted' | 'rejected';
      /** @description Null where it was not on a task */
      taskId: string | null;
      /** @enum {string} */
      type:
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
        | 'ApplyCalendar'
        | 'CorrectNotices'
        | 'FoundUnit'
        | 'RenameUnit'
        | 'MoveUnit'
        | 'EndUnit'
        | 'EstablishPost'
        | 'RenamePost'
        | 'EndPost'
        | 'AppointPerson'
        | 'RelievePerson'
        | 'GiveCharge'
        | 'EndCharge'
        | 'GiveField'
        | 'EndField'
        | 'GiveMandate'
        | 'EndMandate'
        | 'BeginCollective'
        | 'EndCollective'
        | 'ClosePeriod'
        | 'SucceedUnit'
        | 'SignHandover'
        | 'ReceiveHandover'
        | 'RecordDirective'
        | 'AddContents'
        | 'CorrectDirective'
        | 'ReadTarget'
        | 'AmendDirective'
        | 'ReplaceDirective'
        | 'EndDirective'
        | 'RequireDissemination'
        | 'ReleaseDissemination'
        | 'ReportDissemination'
        | 'CorrectDissemination';
      /** @description Null where it was not on a unit */
      unitId: string | null;
      version: number | null;
    };
    /** @description A command that was accepted */
    CommandAccepted: {
      /** @description False when there was nothing left to do */
      changed: boolean;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      version: number;
    };
    /** @description A command that was received and is not decided yet */
    CommandPending: {
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      receivedAt: components['schemas']['Instant'];
      /** @enum {string} */
      state: 'received';
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
    };
    /** @description One completion; every one is kept */
    Completion: {
      decidedAt: components['schemas']['Instant'] | null;
      /** @description The date of the task when it was sent */
      dueOn: components['schemas']['LocalDate'] | null;
      /** @description Minh chứng that it carried */
      evidence: components['schemas']['EvidenceView'][];
      /** @description Sent before it would have been late; null where nothing said by when. The accepted one decides. */
      inTime: boolean | null;
      /** @description Sent by the first date of the task */
      inTimeByFirst: boolean | null;
      number: number;
      /** @description The products that it brought, where the task names several */
      products: number[];
      /** @description Why it was sent back, as far as it was */
      reason: components['schemas']['Words'] | null;
      /** @enum {string} */
      state: 'submitted' | 'accepted' | 'partly' | 'returned' | 'overtaken';
      submittedAt: components['schemas']['Instant'];
      summary: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      verification: {
        at: components['schemas']['Instant'];
        /** @enum {string} */
        finding: 'meets' | 'falls_short';
        remark: components['schemas']['Words'];
      } | null;
    };
    /** @description What a coordinating unit was asked to contribute */
    Contribution: {
      /** @description The contribution */
      content: components['schemas']['Words'] | null;
      /** @description The latest decline */
      decline: {
        declinedAt: components['schemas']['Instant'];
        reason: components['schemas']['Words'];
      } | null;
      /** @description The last day, as it was named last */
      dueOn: components['schemas']['LocalDate'];
      endedAt: components['schemas']['Instant'] | null;
      question: components['schemas']['Words'];
      request: number;
      requestedAt: components['schemas']['Instant'];
      ruling: {
        /** @enum {string} */
        outcome: 'required' | 'released';
        reason: components['schemas']['Words'];
        ruledAt: components['schemas']['Instant'];
      } | null;
      /**
       * @description deemed: its silence counts as agreement; lapsed: the task moved, was reported as done or was taken back before an answer
       * @enum {string}
       */
      state: 'requested' | 'declined' | 'given' | 'deemed' | 'released' | 'withdrawn' | 'lapsed';
      unit: components['schemas']['NamedUnit'];
      waited: {
        /** @description Working days on which it waited for the coordinating unit, up to now if it still does */
        coordinator: number;
        /** @description Working days on which it waited for a ruling, up to now if it still does */
        leader: number;
      };
    };
    /** @description What was entered of a directive is put right; what stood before stays on record */
    CorrectDirective: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The directives, of its own level or above, that it carries out */
      carriesOut?: string[];
      /** @description How many contents and tasks the paper says that it has, such as 27 nội dung */
      declaredCount?: number;
      /** @description Where the paper takes effect on another day */
      effectiveOn?: components['schemas']['LocalDate'];
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      issuedOn?: components['schemas']['LocalDate'];
      issuer?: components['schemas']['DirectiveIssuer'];
      kind?: components['schemas']['DirectiveKind'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Số, ký hiệu as the paper has it, right or wrong: 01/KH-UBND, 57-NQ/TW, 02/NQ/TU */
      number?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @description Who signed it: person, post and capacity if the directory has them, else in words */
      signer?:
        | components['schemas']['Actor']
        | {
            signedBy: string;
          };
      /** @description Nhiệm kỳ, giai đoạn: the time that it is for */
      term?: {
        from: components['schemas']['LocalDate'];
        to: components['schemas']['LocalDate'];
      };
      /** @description Chủ đề năm: the theme of each year that has one */
      themes?: {
        content: string;
        year: number;
      }[];
      /** @description Trích yếu */
      title?: string;
      /** @enum {string} */
      type: 'CorrectDirective';
    };
    /** @description What was reported is put right, all of it said anew; what stood before stays on record */
    CorrectDissemination: {
      /** @description How many attended */
      attended: number;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description How many were to attend */
      expected: number;
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description The day on which it was held, in Vietnam */
      heldOn: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Number and date of the minutes, where they have one; the file will do as well */
      minutes?: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      };
      /** @description The report of the unit on paper: needed where the monitoring office enters it */
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'CorrectDissemination';
      /** @description The unit that owes it */
      unitId: string;
    };
    /** @description A slip of the pen is put right, within the time the policy gives */
    CorrectEntry: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      content?: string;
      /** @description Đơn vị phối hợp: the units that the unit which has the task may ask to contribute */
      coordinatingUnitIds?: string[];
      dueOn?: components['schemas']['LocalDate'];
      evidenceNeeded?: components['schemas']['EvidenceKind'][];
      /** @description A post in a unit, held by persons from date to date */
      leaderPostId?: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Null takes the officer off: nobody in particular follows the task */
      monitorPostId?: string | null;
      note?: string;
      quantity?: components['schemas']['Quantity'];
      /** @description Báo cáo định kỳ: the periodic reports that are owed, each kind by the windows and send-by days of the policy */
      reportEvery?: components['schemas']['PeriodKind'][];
      reviewOn?: components['schemas']['LocalDate'];
      /** @description The clauses, targets and groups of directives that the task serves */
      serves?: components['schemas']['Serving'][];
      /** @description Null takes the years off: the task is one for no years in particular */
      span?: components['schemas']['TaskSpan'] | null;
      title?: string;
      /** @enum {string} */
      type: 'CorrectEntry';
      /** @description The version of the entry that was wrong */
      version: number;
    };
    /** @description Another of the signatories whom the policy asks for signs a decision; it takes effect with the last */
    Countersign: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @enum {string} */
      type: 'Countersign';
      /** @description The version of the first signature on the decision */
      version: number;
    };
    /** @description Days off in a row, first and last day included, for one reason */
    DaysOff: {
      /** @enum {string} */
      because: 'weekend' | 'holiday' | 'compensatory' | 'swap_off' | 'suspended';
      from: components['schemas']['LocalDate'];
      through: components['schemas']['LocalDate'];
    };
    /** @description What is decided on a task: it goes on as it is, serves something else, or is withdrawn */
    DecidedTask:
      | {
          /** @enum {string} */
          comesTo: 'goes-on';
          /**
           * Format: uuid
           * @description The task, a UUID chosen by whoever issues it
           */
          taskId: string;
        }
      | {
          /** @enum {string} */
          comesTo: 'goes-over';
          /** @description The clauses, targets and groups of directives that the task serves */
          serves: components['schemas']['Serving'][];
          /**
           * Format: uuid
           * @description The task, a UUID chosen by whoever issues it
           */
          taskId: string;
        }
      | {
          /** @enum {string} */
          comesTo: 'withdrawn';
          /**
           * Format: uuid
           * @description The task, a UUID chosen by whoever issues it
           */
          taskId: string;
        };
    /** @description Has the tasks go on that one decision has suspended */
    DecideResumption: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Needed by the monitoring office, which enters decisions */
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
    };
    /** @description Units end or give something up, and others succeed them in their tasks and duties */
    DecideSuccession: {
      /** @description From when the decision counts: earlier or later than now */
      effectiveAt: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /**
       * @description What goes, task by task, to another successor than everything else
       * @default []
       */
      tasks: {
        /** @description A unit of the organisation */
        fromUnitId: string;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        /** @description The unit that has it from then on */
        unitId: string;
      }[];
      units: {
        /** @description Which of several successors has every task and duty that is not handed to another one by name; a single successor has them all */
        restTo?: string;
        /** @description The units that succeed it; with itself among them it goes on, else it ends */
        successorIds: string[];
        /** @description A unit of the organisation */
        unitId: string;
      }[];
    };
    /** @description Suspends every open task of some units that the caller may suspend */
    DecideSuspension: {
      /** @description How the area is called for which the decision is made */
      area?: string;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Needed by the monitoring office, which enters decisions */
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      unitIds: string[];
      /** @description The last day; the tasks go on by themselves after it */
      until: components['schemas']['LocalDate'];
      /**
       * @description Also the units below these
       * @default false
       */
      withUnitsBelow: boolean;
    };
    /** @description A leader decides on parts of a plan for many tasks */
    DecideUnitPlan: {
      /** @default [] */
      approved: string[];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Said with each approval */
      remark?: string;
      /** @default [] */
      returned: {
        /** @description Why; required, kept on record */
        reason: string;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
      }[];
    };
    /** @description The paper of a decision on the organisation or the calendar: number and symbol, date, and who issued it */
    DecisionPaper: {
      issuedBy: string;
      issuedOn: components['schemas']['LocalDate'];
      number: string;
    };
    /** @description The coordinating unit declines to contribute; the supervising leader rules */
    DeclineContribution: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The number of the request for a contribution */
      request: number;
      /** @enum {string} */
      type: 'DeclineContribution';
    };
    /** @description The unit asks not to be given the task; the leader rules */
    DeclineTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'DeclineTask';
    };
    /** @description What people who left have left behind in an authority: nothing of it is done by anybody until somebody decides */
    Departures: {
      accounts: components['schemas']['AccountLeft'][];
      at: components['schemas']['Instant'];
      mandates: components['schemas']['MandateLeft'][];
      posts: components['schemas']['PostLeft'][];
      units: components['schemas']['UnitLeft'][];
    };
    /** @description A directive with what it is made of and who serves it */
    Directive: {
      annexes: components['schemas']['DirectiveAnnex'][];
      /** @description Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị */
      called: string;
      /** @description What carries it out */
      carriedOutBy: components['schemas']['DirectiveLine'][];
      /** @description What it carries out */
      carriesOut: components['schemas']['DirectiveLine'][];
      /** @description Those of which it is on record, also for a day to come */
      changes: components['schemas']['DirectiveChanged'][];
      /** @description The directives that it amends, replaces or repeals */
      changing: components['schemas']['DirectiveLine'][];
      clauses: components['schemas']['DirectiveClause'][];
      /** @description The clauses on record, to be held against the declared count */
      counted: number;
      declaredCount: number | null;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      /** @description The units that owe its dissemination, or did */
      disseminations: components['schemas']['Dissemination'][];
      effectiveOn: components['schemas']['LocalDate'] | null;
      files: components['schemas']['File'][];
      groups: components['schemas']['DirectiveGroup'][];
      issuedOn: components['schemas']['LocalDate'];
      issuer: components['schemas']['DirectiveIssuer'];
      kind: components['schemas']['DirectiveKind'];
      /** @description In the form of State or Party; null where what is written has none */
      normalNumber: string | null;
      /** @description The units that have tasks under it and have not been told to disseminate it */
      notNamed: components['schemas']['NamedUnit'][];
      /** @description As the paper has it, right or wrong */
      number: string;
      /** @description The day from which it counts no longer, as a whole */
      overFrom: components['schemas']['LocalDate'] | null;
      recordedAt: components['schemas']['Instant'];
      served: components['schemas']['ServedBy'];
      /** @description Who signed it, where it does not */
      signedBy: components['schemas']['Words'] | null;
      /** @description Who signed it, where the directory has them */
      signer: components['schemas']['NamedActor'] | null;
      /** @description The same by the years that tasks are for: terms and stages, then year by year */
      spans: {
        served: components['schemas']['ServedBy'];
        span: components['schemas']['TaskSpan'] | null;
      }[];
      targets: components['schemas']['DirectiveTarget'][];
      term: {
        from: components['schemas']['LocalDate'];
        to: components['schemas']['LocalDate'];
      } | null;
      themes: {
        content: components['schemas']['Words'];
        year: number;
      }[];
      title: components['schemas']['Words'];
      /** @description The clauses that no task serves */
      uncovered: number[];
      version: number;
    };
    /** @description An annex */
    DirectiveAnnex: {
      file: components['schemas']['File'] | null;
      label: string | null;
      number: number;
      title: components['schemas']['Words'];
    };
    /** @description A directive is amended or replaced by another one, or ends */
    DirectiveChange:
      | components['schemas']['AmendDirective']
      | components['schemas']['ReplaceDirective']
      | components['schemas']['EndDirective'];
    /** @description An act by which a directive counts no longer, in part or whole */
    DirectiveChanged: {
      by: components['schemas']['DirectiveLine'] | null;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      changeId: string;
      decidedBy: components['schemas']['NamedActor'];
      from: components['schemas']['LocalDate'];
      /** @enum {string} */
      is: 'amended' | 'replaced' | 'repealed' | 'term-over';
      /** @description Open tasks that still serve what ends by it: before the day all of them; after it those that go on by name, wait to go on, or refused */
      left: number;
      paper: components['schemas']['Paper'] | null;
      reason: components['schemas']['Words'];
    };
    /** @description What a change of a directive means for each open task that serves what ends; those to be decided on come first */
    DirectiveChangePreview: {
      goesOn: number;
      goesOver: number;
      items: components['schemas']['DirectiveChangePreviewItem'][];
      next: string | null;
      /** @description While there are any, the act is refused */
      undecided: number;
      withdrawn: number;
    };
    /** @description One open task, and what becomes of it */
    DirectiveChangePreviewItem: {
      /** @description What it would serve from then on */
      after: components['schemas']['ServedThen'][];
      before: components['schemas']['ServedThen'][];
      code: string;
      /**
       * @description It has to be decided on by name; or it is withdrawn, serves something else from then on, or goes on with what it serves (of that, with what is left)
       * @enum {string}
       */
      comesTo: 'undecided' | 'withdrawn' | 'goes-over' | 'goes-on';
      dueOn: components['schemas']['LocalDate'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A clause */
    DirectiveClause: {
      content: components['schemas']['Words'];
      /** @description From when it counts no longer, by which directive, and what of that one stands in its place */
      end: {
        becomes: {
          number: number;
          part: components['schemas']['ServedPart'];
        } | null;
        by: components['schemas']['DirectiveLine'] | null;
        from: components['schemas']['LocalDate'];
      } | null;
      label: string | null;
      number: number;
      served: components['schemas']['ServedBy'];
    };
    /** @description One act of a person on a directive */
    DirectiveCommand:
      | components['schemas']['RecordDirective']
      | components['schemas']['AddContents']
      | components['schemas']['CorrectDirective']
      | components['schemas']['ReadTarget']
      | components['schemas']['AmendDirective']
      | components['schemas']['ReplaceDirective']
      | components['schemas']['EndDirective']
      | components['schemas']['RequireDissemination']
      | components['schemas']['ReleaseDissemination']
      | components['schemas']['ReportDissemination']
      | components['schemas']['CorrectDissemination'];
    /** @description A command on a directive that was accepted */
    DirectiveCommandAccepted: {
      /** @description False when there was nothing left to do */
      changed: boolean;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      version: number;
    };
    /** @description A command on a directive that was received and is not decided yet */
    DirectiveCommandPending: {
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      receivedAt: components['schemas']['Instant'];
      /** @enum {string} */
      state: 'received';
    };
    /** @description One event of a directive, as it was written */
    DirectiveEntry: {
      actor: components['schemas']['NamedActor'];
      commandId: string | null;
      /** @description The event’s own fields; words as their seals */
      data: {
        [key: string]: unknown;
      };
      /** @description From when it counts (business time) */
      effectiveAt: components['schemas']['Instant'];
      /** @description The head of the chain after this event, hexadecimal */
      hash: string;
      /** @description When it became known (business time) */
      recordedAt: components['schemas']['Instant'];
      sentence: string;
      /** @enum {string} */
      type:
        | 'DirectiveRecorded'
        | 'ContentsAdded'
        | 'DirectiveCorrected'
        | 'TargetRead'
        | 'DirectiveAmended'
        | 'DirectiveReplaced'
        | 'DirectiveEnded'
        | 'DisseminationRequired'
        | 'DisseminationReleased'
        | 'DisseminationReported'
        | 'DisseminationCorrected'
        | 'DisseminationReminded'
        | 'DisseminationEscalated'
        | 'DisseminationNoticesCorrected';
      version: number;
      /** @description The words behind the seals, by their path in `data` */
      words: {
        [key: string]: components['schemas']['Words'];
      };
      /** @description When it was written (wall clock) */
      writtenAt: components['schemas']['Instant'];
    };
    /** @description A programme, project or breakthrough area */
    DirectiveGroup: {
      clauses: number[];
      /** @description From when it counts no longer, by which directive, and what of that one stands in its place */
      end: {
        becomes: {
          number: number;
          part: components['schemas']['ServedPart'];
        } | null;
        by: components['schemas']['DirectiveLine'] | null;
        from: components['schemas']['LocalDate'];
      } | null;
      kind: components['schemas']['GroupKind'];
      number: number;
      served: components['schemas']['ServedBy'];
      title: components['schemas']['Words'];
    };
    /** @description Everything that was recorded of a directive, in order */
    DirectiveHistory: {
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      entries: components['schemas']['DirectiveEntry'][];
    };
    /** @description Who issued a directive: often somebody above the directory */
    DirectiveIssuer: {
      level: components['schemas']['DirectiveLevel'];
      /** @description As the paper names the issuer */
      name: string;
      /**
       * @description It settles the form of number and symbol
       * @enum {string}
       */
      tree: 'state' | 'party';
      /** @description Where the issuer is a unit of the directory */
      unitId?: string;
    };
    /**
     * @description What kind of paper a directive is
     * @enum {string}
     */
    DirectiveKind:
      | 'resolution'
      | 'programme'
      | 'plan'
      | 'instruction'
      | 'conclusion'
      | 'conclusion-notice'
      | 'decision'
      | 'official-letter'
      | 'telegram'
      | 'other';
    /**
     * @description The level of whoever issued a directive, from the highest
     * @enum {string}
     */
    DirectiveLevel: 'central' | 'province' | 'district' | 'commune';
    /** @description A directive in a list */
    DirectiveLine: {
      /** @description Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị */
      called: string;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      issuedOn: components['schemas']['LocalDate'];
      issuer: components['schemas']['DirectiveIssuer'];
      kind: components['schemas']['DirectiveKind'];
      /** @description In the form of State or Party; null where what is written has none */
      normalNumber: string | null;
      /** @description As the paper has it, right or wrong */
      number: string;
      /** @description The day from which it counts no longer, as a whole */
      overFrom: components['schemas']['LocalDate'] | null;
      title: components['schemas']['Words'];
    };
    /** @description A page of directives, the latest first */
    DirectivePage: {
      items: components['schemas']['DirectiveLine'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description A target, as written and as read */
    DirectiveTarget: {
      /** @description The reading in words */
      asRead: string;
      asWritten: components['schemas']['Words'];
      clause: number | null;
      /** @description From when it counts no longer, by which directive, and what of that one stands in its place */
      end: {
        becomes: {
          number: number;
          part: components['schemas']['ServedPart'];
        } | null;
        by: components['schemas']['DirectiveLine'] | null;
        from: components['schemas']['LocalDate'];
      } | null;
      label: string | null;
      number: number;
      reading: components['schemas']['TargetReading'];
      served: components['schemas']['ServedBy'];
    };
    /** @description What one unit owes under a directive: its dissemination */
    Dissemination: {
      /** @description Who answers for it now: the unit or, once it has ended, its successors; empty where nobody succeeded it */
      answering: components['schemas']['NamedUnit'][];
      /** @description Every day that was named, in order, and how long it counted */
      days: {
        dueOn: components['schemas']['LocalDate'];
        since: components['schemas']['Instant'];
        until: components['schemas']['Instant'] | null;
      }[];
      /** @description Working days late in all, up to today or the day on which it was held; a later date takes none away */
      daysLate: number;
      /** @description Null where the unit is released */
      dueOn: components['schemas']['LocalDate'] | null;
      held: {
        attended: number;
        corrections: number;
        expected: number;
        files: components['schemas']['File'][];
        heldOn: components['schemas']['LocalDate'];
        minutes: {
          issuedOn: components['schemas']['LocalDate'];
          number: string;
        } | null;
        paper: components['schemas']['Paper'] | null;
        reportedAt: components['schemas']['Instant'];
        reportedBy: components['schemas']['NamedActor'];
      } | null;
      /**
       * @description lapsed: it was not held before the directive ended
       * @enum {string}
       */
      state: 'owed' | 'overdue' | 'held' | 'released' | 'lapsed';
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A unit that still owes dissemination of a directive */
    DisseminationOwed: {
      /** @description Working days late in all so far */
      daysLate: number;
      directive: components['schemas']['DirectiveLine'];
      dueOn: components['schemas']['LocalDate'];
      overdue: boolean;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A page of what is still to be disseminated, the earliest day first */
    DisseminationPage: {
      items: components['schemas']['DisseminationOwed'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description A deputy is no longer in charge of the unit */
    EndCharge: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper?: components['schemas']['DecisionPaper'];
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'EndCharge';
    };
    /** @description A unit no longer decides as a body */
    EndCollective: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @enum {string} */
      type: 'EndCollective';
    };
    /** @description Bãi bỏ, hết hiệu lực: the directive ends, and none takes its place */
    EndDirective: {
      /**
       * @description Bị bãi bỏ, or hết thời hạn có hiệu lực
       * @enum {string}
       */
      because: 'repealed' | 'term-over';
      /**
       * Format: uuid
       * @description The directive that repeals it, where it is on record
       */
      by?: string;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The first day, in Vietnam, on which the change counts */
      from: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The tasks that are decided on by name; the others follow the parts that they serve */
      tasks?: components['schemas']['DecidedTask'][];
      /** @enum {string} */
      type: 'EndDirective';
    };
    /** @description A deputy no longer sees to a field */
    EndField: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      name: string;
      paper: components['schemas']['DecisionPaper'];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'EndField';
    };
    /** @description A mandate is taken back before its time */
    EndMandate: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description A written mandate of the directory: the id of the command that gave it */
      mandateId: string;
      paper: components['schemas']['DecisionPaper'];
      /** @enum {string} */
      type: 'EndMandate';
    };
    /** @description A post is abolished; it is to be vacant by then */
    EndPost: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper?: components['schemas']['DecisionPaper'];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'EndPost';
    };
    /** @description A unit is dissolved; its posts are to be vacant by then */
    EndUnit: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @enum {string} */
      type: 'EndUnit';
    };
    /** @description A new calendar version: whole, or the changes to another */
    EnterCalendar:
      | {
          /** @default [] */
          add: {
            basis: string;
            date: components['schemas']['LocalDate'];
            /** @enum {string} */
            kind: 'holiday' | 'compensatory' | 'swap_off' | 'swap_worked';
            name: string;
            unpaired?: string;
          }[];
          /** @description The name of a calendar version, such as vn-2027.1 */
          base: string;
          /** @default [] */
          change: {
            basis: string;
            date: components['schemas']['LocalDate'];
            /** @enum {string} */
            kind: 'holiday' | 'compensatory' | 'swap_off' | 'swap_worked';
            name: string;
            unpaired?: string;
          }[];
          paper: components['schemas']['DecisionPaper'];
          /** @default [] */
          remove: components['schemas']['LocalDate'][];
          /** @description The new last day, where the version brings another year */
          through?: components['schemas']['LocalDate'];
          /** @description The name of a calendar version, such as vn-2027.1 */
          version: string;
        }
      | {
          days: {
            basis: string;
            date: components['schemas']['LocalDate'];
            /** @enum {string} */
            kind: 'holiday' | 'compensatory' | 'swap_off' | 'swap_worked';
            name: string;
            unpaired?: string;
          }[];
          from: components['schemas']['LocalDate'];
          paper: components['schemas']['DecisionPaper'];
          through: components['schemas']['LocalDate'];
          /** @description The name of a calendar version, such as vn-2027.1 */
          version: string;
        };
    /** @description A new policy version: whole, or the changes to another */
    EnterPolicy: {
      /** @description The version that is changed; without it, `policy` is the whole */
      base?: string;
      paper: components['schemas']['DecisionPaper'];
      /** @description PolicyTerms as a whole; or, with `base`, only what is said otherwise: named fields replace those of the base, null takes one away (as a JSON Merge Patch of RFC 7396) */
      policy: {
        [key: string]: unknown;
      };
      /** @description The name of a policy version, such as dak-to-2027.1 */
      version: string;
    };
    /** @description A unit gets a post */
    EstablishPost: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description As people call it, from then on; earlier names stay on record */
      name: string;
      paper?: components['schemas']['DecisionPaper'];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      role: 'chair' | 'leader' | 'monitor' | 'head' | 'deputy' | 'staff' | 'auditor' | 'administrator';
      /** @enum {string} */
      type: 'EstablishPost';
    };
    /** @description Minh chứng: what shows that a result is there */
    Evidence: {
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description The authority that issued the document */
      issuedBy?: string;
      /** @description The date on the document or the minutes */
      issuedOn?: components['schemas']['LocalDate'];
      kind: components['schemas']['EvidenceKind'];
      note?: string;
      /** @description Number and symbol as they stand on the document, such as 15/QĐ-UBND */
      number?: string;
    };
    /**
     * @description document (văn bản: number and symbol, date, issuer, file), minutes (biên bản: date, file), photos (ảnh: file), figures (số liệu: note), other (khác: note)
     * @enum {string}
     */
    EvidenceKind: 'document' | 'minutes' | 'photos' | 'figures' | 'other';
    /** @description What shows that a result is there */
    EvidenceView: {
      files: components['schemas']['File'][];
      issuedBy: string | null;
      issuedOn: components['schemas']['LocalDate'] | null;
      kind: components['schemas']['EvidenceKind'];
      note: components['schemas']['Words'] | null;
      number: string | null;
    };
    /** @description Why a unit was late, as it says, and what was found */
    Explanation: {
      at: components['schemas']['Instant'];
      cause: components['schemas']['Cause'];
      causeName: string;
      evidence: components['schemas']['Words'] | null;
      files: components['schemas']['File'][];
      reason: components['schemas']['Words'];
      /** @description Null while the leader has not ruled */
      ruling: {
        at: components['schemas']['Instant'];
        cause: components['schemas']['Cause'];
        causeName: string;
        from: components['schemas']['LocalDate'] | null;
        /** @description Working days for which the cause was objective */
        objectiveDays: number;
        /** @enum {string} */
        outcome: 'objective' | 'partly' | 'subjective';
        outcomeName: string;
        reason: components['schemas']['Words'];
        to: components['schemas']['LocalDate'] | null;
      } | null;
    };
    Field: {
      from: components['schemas']['Instant'];
      name: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      to: components['schemas']['Instant'] | null;
      unitIds: string[];
    };
    /** @description A figure of at most three decimals */
    Figure: number;
    /**
     * @description done: signed off, with a date. overdue: past its date and not signed off. The others count in no rate: in_term, undated, suspended, withdrawn
     * @enum {string}
     */
    FigureGroup: 'done' | 'overdue' | 'in_term' | 'undated' | 'suspended' | 'withdrawn';
    /** @description Tasks counted: groups, rates, execution × timeliness, age bands */
    Figures: {
      ages: {
        count: number;
        /** @description Working days overdue, from */
        from: number;
        /** @description to; null is without end */
        to: number | null;
      }[];
      /** @description Of stretches of lateness, as leaders have ruled; the most frequent first */
      causes: {
        cause: components['schemas']['Cause'];
        count: number;
        objective: number;
        partly: number;
        subjective: number;
      }[];
      groups: {
        [key: string]: number;
      };
      matrix: {
        count: number;
        /** @enum {string} */
        execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
        timeliness: components['schemas']['Timeliness'] | null;
      }[];
      /** @description The tasks by how their units came to have them; left out where all are the units’ own */
      origins?: {
        /** @description From which units they were inherited */
        from: {
          tasks: number;
          /** @description A unit of the organisation */
          unitId: string;
        }[];
        /** @description Inherited, and late or overdue by nothing but stretches that had begun before */
        lateBefore: number;
        origin: components['schemas']['OriginKind'];
        rates: {
          /** @description Done ÷ (done + overdue and not done) */
          completion: components['schemas']['Rate'];
          /** @description Done by the first date ÷ the same */
          firstDate: components['schemas']['Rate'];
          /** @description Done and never late ÷ the same */
          onTime: components['schemas']['Rate'];
        };
        tasks: number;
      }[];
      rates: {
        /** @description Done ÷ (done + overdue and not done) */
        completion: components['schemas']['Rate'];
        /** @description Done by the first date ÷ the same */
        firstDate: components['schemas']['Rate'];
        /** @description Done and never late ÷ the same */
        onTime: components['schemas']['Rate'];
      };
      tasks: number;
      /** @description Stretches of lateness on which there is no ruling */
      unruled: number;
    };
    /** @description Figures, each number with the tasks behind it */
    FiguresView: {
      /** @description Tasks that are overdue, by working days */
      ages: {
        count: number;
        /** @description Working days overdue, from */
        from: number;
        /** @description Where the tasks behind the number are listed */
        tasks: string;
        /** @description to; null is without end */
        to: number | null;
      }[];
      /** @description Of stretches of lateness, as leaders have ruled; the most frequent first */
      causes: {
        cause: components['schemas']['Cause'];
        count: number;
        objective: number;
        partly: number;
        subjective: number;
        /** @description Where the tasks behind the number are listed */
        tasks: string;
        text: string;
      }[];
      groups: {
        count: number;
        group: components['schemas']['FigureGroup'];
        /** @description Where the tasks behind the number are listed */
        tasks: string;
      }[];
      /** @description Execution × timeliness; each task is in one cell */
      matrix: {
        count: number;
        /** @enum {string} */
        execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
        /** @description Where the tasks behind the number are listed */
        tasks: string;
        timeliness: components['schemas']['Timeliness'] | null;
      }[];
      /** @description The tasks by how their units came to have them; empty where all are the units’ own */
      origins: components['schemas']['OriginFigures'][];
      rates: {
        completion: components['schemas']['RateView'];
        firstDate: components['schemas']['RateView'];
        onTime: components['schemas']['RateView'];
      };
      tasks: {
        count: number;
        /** @description Where the tasks behind the number are listed */
        tasks: string;
      };
      /** @description Stretches of lateness on which there is no ruling */
      unruled: number;
    };
    /** @description A task as it is counted in figures */
    FigureTask: {
      /** @description Done by the first date that was named */
      byFirstDate: boolean;
      /** @description What was found of each of its stretches of lateness on which a leader has ruled */
      causes: {
        cause: components['schemas']['Cause'];
        /** @enum {string} */
        outcome: 'objective' | 'partly' | 'subjective';
      }[];
      code: string;
      /** @description Working days, of a task that is overdue */
      daysOverdue: number | null;
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      group: components['schemas']['FigureGroup'];
      /** @description Done, and never late */
      onTime: boolean;
      /** @description How the unit came to have it; left out where the task is its own */
      origin?:
        | {
            /** @enum {string} */
            as: 'inherited';
            /** @description Of the working days overdue, those on which the unit before had it */
            daysOverdue: number | null;
            /** @description A unit of the organisation */
            fromUnitId: string;
            since: components['schemas']['Instant'];
            /** @description Of the stretches of lateness, those that had begun before */
            spells: number;
          }
        | {
            /** @enum {string} */
            as: 'taken_over';
          };
      /** @description Stretches of lateness, those that a paper made void left out */
      spells: number;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      timeliness: components['schemas']['Timeliness'] | null;
      /** @description A unit of the organisation */
      unitId: string;
      /** @description The version of the task that was counted */
      version: number;
    };
    /** @description A file that an act brought */
    File: {
      fileName: components['schemas']['Words'];
      /** @description SHA-256 of the bytes, hexadecimal */
      sha256: string;
      /** @description In bytes */
      size: number;
    };
    /** @description A file as its upload was answered: hash, size in bytes, name */
    FileReference: {
      /** @description As people call it, such as 15-QD-UBND.pdf; no path */
      fileName: string;
      /** @description SHA-256 of the bytes, hexadecimal */
      sha256: string;
      size: number;
    };
    /** @description What will be owed, reminded, late and escalated if nobody acts */
    Forecast: {
      asOf: components['schemas']['Instant'];
      entries: components['schemas']['ForecastEntry'][];
    };
    /** @description Something that comes by itself if nobody acts */
    ForecastEntry: {
      /** @description When it falls due; what is past due already comes first */
      at: components['schemas']['Instant'];
      /** @description Null where a task is assigned, a suspended one goes on, or one that was taken over is summarised */
      obligationId: string | null;
      sentence: string;
      /** @description Who will be told, as far as it is on record today who holds which post then */
      told: components['schemas']['NamedRecipient'][];
      /** @enum {string} */
      type:
        | 'TaskIssued'
        | 'TaskAmended'
        | 'EntryCorrected'
        | 'TaskReassigned'
        | 'TaskWithdrawn'
        | 'TaskAcknowledged'
        | 'TaskDeclined'
        | 'DeclineRuled'
        | 'ClarificationRequested'
        | 'ClarificationRuled'
        | 'ClarificationWithdrawn'
        | 'PlanSubmitted'
        | 'PlanReturned'
        | 'PlanApproved'
        | 'MilestoneReached'
        | 'SubTaskNotIssued'
        | 'ProgressReported'
        | 'ProgressReviewed'
        | 'TaskReviewed'
        | 'ExtensionRequested'
        | 'ExtensionGranted'
        | 'ExtensionRefused'
        | 'ContributionRequested'
        | 'ContributionGiven'
        | 'ContributionDeclined'
        | 'ContributionRuled'
        | 'ContributionRequestWithdrawn'
        | 'ContributionDeemed'
        | 'AssigneesNamed'
        | 'UnitChased'
        | 'ImpedimentRaised'
        | 'ImpedimentAnswered'
        | 'ImpedimentWithdrawn'
        | 'CompletionSubmitted'
        | 'CompletionReturned'
        | 'TaskSignedOff'
        | 'ExplanationSubmitted'
        | 'ExplanationRuled'
        | 'FormalReminderIssued'
        | 'FormalReminderAnswered'
        | 'PlanReturnedRepeatedly'
        | 'CompletionVerified'
        | 'ProductsAccepted'
        | 'ProductsReturned'
        | 'TaskReopened'
        | 'SignatureGiven'
        | 'SignaturesVoided'
        | 'TaskSuspended'
        | 'TaskResumed'
        | 'TaskSucceeded'
        | 'SpellVoided'
        | 'ObligationOpened'
        | 'ObligationMoved'
        | 'ObligationEnded'
        | 'SpellClosed'
        | 'CalendarApplied'
        | 'NoticesCorrected'
        | 'SpellOpened'
        | 'Reminded'
        | 'Escalated'
        | 'PeriodCutOff'
        | 'PeriodMissed'
        | 'TakeoverSummarised';
    };
    /** @description A formal reminder (công văn đôn đốc) that was signed */
    FormalReminder: {
      /** @description Null while there is none */
      answer: {
        at: components['schemas']['Instant'];
        summary: components['schemas']['Words'];
      } | null;
      answerBy: components['schemas']['LocalDate'];
      issuedOn: components['schemas']['LocalDate'];
      /** @description Number and symbol of the letter */
      number: string;
      obligationId: string;
      remark: components['schemas']['Words'] | null;
      /** @description Its number on the task: 1 is the first */
      reminder: number;
      spell: number;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description Formal reminders, signed and proposed */
    FormalReminders: {
      issued: components['schemas']['FormalReminder'][];
      /** @description Overdue so far up the ladder that the policy proposes one, and none has been signed */
      proposed: {
        levels: number;
        obligationId: string;
        spell: number;
      }[];
    };
    /** @description A unit is founded under another one */
    FoundUnit: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description As people call it, from then on; earlier names stay on record */
      name: string;
      paper: components['schemas']['DecisionPaper'];
      /** @description The unit above */
      parentId: string;
      /** @enum {string} */
      tree: 'state' | 'party';
      /** @enum {string} */
      type: 'FoundUnit';
    };
    /** @description A deputy is put in charge of the unit while nobody holds the post that heads it */
    GiveCharge: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'GiveCharge';
    };
    /** @description The coordinating unit gives its contribution */
    GiveContribution: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      content: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description The number of the request for a contribution */
      request: number;
      /** @enum {string} */
      type: 'GiveContribution';
    };
    /** @description A deputy gets a field to see to */
    GiveField: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description What the decision calls the field */
      name: string;
      paper: components['schemas']['DecisionPaper'];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'GiveField';
      /** @description The units that belong to it, and all below them */
      unitIds: string[];
    };
    /** @description The holder of a post authorises somebody in writing, for some acts or units, until an instant */
    GiveMandate: {
      /** @description Only these acts; all if left out */
      acts?: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @description Whose powers they are */
      postId: string;
      /** @description A person; the name stays in the directory */
      toPersonId?: string;
      /** @description To whoever holds this post; this or toPersonId */
      toPostId?: string;
      /** @enum {string} */
      type: 'GiveMandate';
      /** @description Only what concerns these units and all below them; any unit if left out */
      unitIds?: string[];
      /** @description From this instant on the mandate no longer holds */
      until: components['schemas']['Instant'];
    };
    /** @description The leader gives a later date */
    GrantExtension: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      dueOn: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'GrantExtension';
    };
    /**
     * @description What groups tasks under a directive
     * @enum {string}
     */
    GroupKind: 'programme' | 'project' | 'breakthrough-area';
    /** @description One directive to be disseminated that goes over with a post */
    HandedDissemination: {
      /** @description Working days late in all, up to the day of the list */
      daysLate: number;
      directive: components['schemas']['DirectiveLine'];
      dueOn: components['schemas']['LocalDate'];
      /** @description Since when it has been the post’s or its unit’s */
      since: components['schemas']['Instant'];
      /**
       * @description Whether it was the post’s before this person answered for it, or came to it in their time
       * @enum {string}
       */
      standing: 'inherited' | 'own';
      unit: components['schemas']['NamedUnit'];
    };
    /** @description One open task or duty that goes over with a post */
    HandedTask: {
      code: string;
      /** @description Working days late in all, up to the day of the list */
      daysLate: number;
      dueOn: components['schemas']['LocalDate'] | null;
      duties: {
        dueOn: components['schemas']['LocalDate'];
        /**
         * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
         * @enum {string}
         */
        kind:
          | 'acknowledge'
          | 'plan'
          | 'report'
          | 'periodic-report'
          | 'completion'
          | 'verify'
          | 'review'
          | 'contribution'
          | 'decide-decline'
          | 'decide-plan'
          | 'decide-extension'
          | 'decide-contribution'
          | 'decide-impediment'
          | 'decide-clarification'
          | 'decide-completion'
          | 'countersign'
          | 'explanation'
          | 'rule-explanation'
          | 'answer-reminder'
          | 'milestone';
        level: number;
        obligationId: string;
        overdue: boolean;
      }[];
      /** @description The post supervises it, follows it, or is named to do something of it; the unit that it heads leads it or coordinates on it; post or unit owe something on it */
      parts: ('supervises' | 'leads' | 'coordinates' | 'follows' | 'does' | 'owes')[];
      /** @description Since when it has been the post’s or its unit’s */
      since: components['schemas']['Instant'];
      /**
       * @description Whether it was the post’s before this person answered for it, or came to it in their time
       * @enum {string}
       */
      standing: 'inherited' | 'own';
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description What goes over with a post from somebody who answers or answered for it: the list that was signed, or else the one of now */
    Handover: {
      /** @description The day on which it stood so */
      asOn: components['schemas']['LocalDate'];
      disseminations: components['schemas']['HandedDissemination'][];
      /** @description Who hands over */
      from: components['schemas']['NamedPerson'];
      items: components['schemas']['HandedTask'][];
      /** @description SHA-256 of the list that is shown: this is what is signed */
      list: string;
      /** @description What the reader may do about it by their tenure */
      may: ('sign' | 'receive') | null;
      post: components['schemas']['NamedPost'];
      receipt: components['schemas']['HandoverReceipt'] | null;
      receivedAt: components['schemas']['Instant'] | null;
      /** @description The list that was signed, which may be an earlier one */
      signed: string | null;
      signedAt: components['schemas']['Instant'] | null;
      /** @description Since when they have answered for the post */
      since: components['schemas']['Instant'];
      /** @description Who answers for the post now, if that is somebody else; null if nobody does */
      to: components['schemas']['NamedPerson'] | null;
      unit: components['schemas']['NamedUnit'];
      /** @description Until when; null while no end is known */
      until: components['schemas']['Instant'] | null;
    };
    /** @description A post that somebody has left */
    HandoverLine: {
      /** @description Directives still to be disseminated that go over */
      disseminations: number;
      /** @description Who hands over */
      from: components['schemas']['NamedPerson'];
      /** @description Of these, how many they had inherited themselves */
      inherited: number;
      post: components['schemas']['NamedPost'];
      receivedAt: components['schemas']['Instant'] | null;
      signedAt: components['schemas']['Instant'] | null;
      /** @description Since when they have answered for the post */
      since: components['schemas']['Instant'];
      /** @description Open tasks and duties that go over */
      tasks: number;
      /** @description Who answers for the post now, if that is somebody else; null if nobody does */
      to: components['schemas']['NamedPerson'] | null;
      unit: components['schemas']['NamedUnit'];
      /** @description Until when; null while no end is known */
      until: components['schemas']['Instant'] | null;
    };
    /** @description Who received it */
    HandoverReceipt: {
      at: components['schemas']['Instant'];
      by: components['schemas']['NamedPerson'];
      paper: components['schemas']['DecisionPaper'] | null;
      remark: components['schemas']['Words'] | null;
    };
    /** @description Posts that went over within a year, and what hangs on each */
    Handovers: {
      items: components['schemas']['HandoverLine'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
      /** @description What the reader could hand over */
      own: components['schemas']['OwnHandover'][];
    };
    /** @description Whoever answers for a post now receives the list */
    HandoverToReceive: {
      /** @description SHA-256 of the list as it was shown */
      list: string;
      /** @description The minutes on paper, where whoever left did not sign here */
      paper?: components['schemas']['DecisionPaper'];
      /** @description Who hands over */
      personId: string;
      /** @description What the receiver wants to have on record */
      remark?: string;
    };
    /** @description Whoever leaves a post signs the list that was shown */
    HandoverToSign: {
      /** @description SHA-256 of the list as it was shown */
      list: string;
    };
    /** @description A post that a person holds */
    HeldPost: {
      /** @description This deputy answers while the head’s post is vacant */
      inCharge: boolean;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      role: 'chair' | 'leader' | 'monitor' | 'head' | 'deputy' | 'staff' | 'auditor' | 'administrator';
      title: string;
      /** @description A unit of the organisation */
      unitId: string;
      unitName: string;
    };
    /** @description Every event of a task, in order */
    History: {
      entries: components['schemas']['AuditEntry'][];
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
    };
    /** @description A post and its holder */
    Holder: {
      name: string;
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      role: 'chair' | 'leader' | 'monitor' | 'head' | 'deputy' | 'staff' | 'auditor' | 'administrator';
      title: string;
    };
    /** @description Working days by whom a task lay with: whose move it waited for */
    HolderDays: {
      coordinator: number;
      leader: number;
      /** @description While it was suspended */
      nobody: number;
      reviewer: number;
      unit: number;
    };
    /** @description A difficulty that the unit has raised */
    Impediment: {
      answer: {
        answeredAt: components['schemas']['Instant'];
        content: components['schemas']['Words'];
      } | null;
      content: components['schemas']['Words'];
      impediment: number;
      proposal: components['schemas']['Words'];
      raisedAt: components['schemas']['Instant'];
      /** @enum {string} */
      state: 'open' | 'answered' | 'withdrawn' | 'lapsed';
      /** @description Working days on which it waited for the leader, up to now if it still does */
      waited: number;
    };
    /** @description An import, and what has become of each row */
    Import: {
      askedAt: components['schemas']['Instant'];
      askedBy: components['schemas']['NamedActor'];
      /** @description Tasks: issued by this import; there already by the same paper; refused; lapsed, because the file or the directory has changed since; still to come */
      counts: {
        already: number;
        issued: number;
        lapsed: number;
        refused: number;
        total: number;
        waiting: number;
      };
      /** @description Every task has its outcome */
      done: boolean;
      /** @description SHA-256 of the bytes, hexadecimal */
      file: string;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      importId: string;
      paper: components['schemas']['Paper'];
      rows: components['schemas']['ImportedRow'][];
    };
    /** @description Which items of an annex are issued as tasks */
    ImportAnnex: {
      /** @enum {string} */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Which column says what, by its letter, where headings are not understood */
      columns?: {
        [key: string]: string;
      };
      /** @description Only for the monitoring office: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description The annex, uploaded before by the caller */
      file: string;
      /** @description The post of the supervising leader, where no cell names one */
      leaderPostId: string;
      /** @description A written mandate of the directory: the id of the command that gave it */
      mandateId?: string;
      /** @default [] */
      mends: components['schemas']['AnnexMend'][];
      /** @description The paper that the annex belongs to; names of units are those of its date */
      paper: components['schemas']['Paper'];
      persons?: components['schemas']['AnnexPersonMeant'][];
      /** @description The first day of review of standing tasks */
      reviewOn?: components['schemas']['LocalDate'];
      /** @description The first rows of the items that are imported; if left out, all of them, and then all must be right */
      rows?: number[];
      /** @description Which sheet, or which table of a text document; if left out, the first that has the headings */
      sheet?: string;
      /** @description The years that are meant where a cell says “cả nhiệm kỳ”, “cả giai đoạn” */
      span?: components['schemas']['TaskSpan'];
      /** @description Chuyển tiếp: the tasks were given by this paper before they come on record here, from `effectiveAt` or, if left out, the date of the paper */
      takenOver?: components['schemas']['TakenOverAs'];
      /** @default [] */
      units: components['schemas']['AnnexUnitMeant'][];
    };
    /** @description A task of an import, and what has become of it */
    ImportedRow: {
      refusal: {
        code: string;
        detail: string;
      } | null;
      row: number;
      /** @enum {string} */
      state: 'waiting' | 'issued' | 'already' | 'refused' | 'lapsed';
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
    };
    /** @description Imports of the authority, the latest first */
    ImportList: {
      items: components['schemas']['ImportSummary'][];
    };
    /** @description An import, and how far it is */
    ImportSummary: {
      askedAt: components['schemas']['Instant'];
      askedBy: components['schemas']['NamedActor'];
      /** @description Tasks: issued by this import; there already by the same paper; refused; lapsed, because the file or the directory has changed since; still to come */
      counts: {
        already: number;
        issued: number;
        lapsed: number;
        refused: number;
        total: number;
        waiting: number;
      };
      /** @description Every task has its outcome */
      done: boolean;
      /** @description SHA-256 of the bytes, hexadecimal */
      file: string;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      importId: string;
      paper: components['schemas']['Paper'];
    };
    /**
     * Format: date-time
     * @description An instant in UTC with milliseconds, e.g. 2026-03-31T17:00:00.000Z
     */
    Instant: string;
    /** @description A leader assigns the same task to many units, or for each of several years: one of dueOn, dueIn, urgent, reviewOn, undated */
    IssueCohort: {
      /** @description Persons whom the decision names, of the lead or of a coordinating unit, and what each does */
      assignees?: components['schemas']['Assignee'][];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      code: string;
      content?: string;
      /** @description Đơn vị phối hợp: the units that the unit which has the task may ask to contribute */
      coordinatingUnitIds?: string[];
      /** @description The term, where the decision gives one instead; it runs from the day the decision takes effect */
      dueIn?: components['schemas']['Term'];
      /** @description The last day, where the decision names one */
      dueOn?: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description Minh chứng that completion must carry; if left out, what the policy asks for this kind of product */
      evidenceNeeded?: components['schemas']['EvidenceKind'][];
      /** @description The post of the supervising leader */
      leaderPostId: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Chuyên viên theo dõi: the post of the monitoring officer who follows the task, and is told of each level of lateness */
      monitorPostId?: string;
      note?: string;
      paper?: components['schemas']['Paper'];
      /**
       * Format: uuid
       * @description Giao cấp dưới: the task of which this one is a sub-task. The unit that has it issues this one to a unit below it, and leads it
       */
      parentTaskId?: string;
      product?: string;
      productKind?: components['schemas']['ProductKind'];
      /** @description Products that are accepted one by one, numbered from 1 in this order */
      products?: {
        product: string;
      }[];
      quantity?: components['schemas']['Quantity'];
      /** @description Báo cáo định kỳ: the periodic reports that are owed, each kind by the windows and send-by days of the policy */
      reportEvery?: components['schemas']['PeriodKind'][];
      /**
       * @description The dates on which a progress report is owed
       * @default []
       */
      reportOn: components['schemas']['LocalDate'][];
      /** @description Thường xuyên: a standing task, which the supervising leader reviews by this day */
      reviewOn?: components['schemas']['LocalDate'];
      /** @description Độ mật: the task is secret. Refused, or held as a stub without words, as the policy says: every text is then “Theo hồ sơ mật”, and there are no files */
      secrecy?: components['schemas']['Secrecy'];
      /** @description The clauses, targets and groups of directives that the task serves */
      serves?: components['schemas']['Serving'][];
      /** @description The years that the task is for. Where they are still to come, the terms to acknowledge and to plan run from their first day on */
      span?: components['schemas']['TaskSpan'];
      /** @description Chuyển tiếp: the task was given on an earlier day (`effectiveAt`), before it came on record; how far it is */
      takenOver?: components['schemas']['TakenOverAs'];
      title: string;
      /**
       * @description Không thời hạn: nothing says by when
       * @enum {boolean}
       */
      undated?: true;
      unitIds: string[];
      /**
       * @description Khẩn trương: without delay, and no date. The unit has the short terms of the policy; the result is owed by the last day of its approved plan, unless the policy gives a term
       * @enum {boolean}
       */
      urgent?: true;
      /** @description Hằng năm: each unit gets a task for each of these years. Dates are then said for each year; a day of reports goes to the task of its year */
      years?: components['schemas']['CohortYear'][];
    };
    /** @description A formal reminder (công văn đôn đốc) about something overdue is signed; the unit owes an answer */
    IssueFormalReminder: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What it is about: plan-1, completion-1 */
      obligationId: string;
      /** @description The number and date that the letter was given, who signed it and how */
      paper: components['schemas']['Paper'];
      /** @description What is asked of the unit beside the usual */
      remark?: string;
      /** @description Which spell of lateness: 1 is the first */
      spell: number;
      /** @enum {string} */
      type: 'IssueFormalReminder';
    };
    /** @description A leader assigns a task to a unit, and says by when: one of dueOn, dueIn, urgent, reviewOn, undated */
    IssueTask: {
      /** @description Persons whom the decision names, of the lead or of a coordinating unit, and what each does */
      assignees?: components['schemas']['Assignee'][];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      code: string;
      /**
       * Format: uuid
       * @description Giao đồng loạt: the assignment to many units of which this task is one
       */
      cohortId?: string;
      content?: string;
      /** @description Đơn vị phối hợp: the units that the unit which has the task may ask to contribute */
      coordinatingUnitIds?: string[];
      /** @description The term, where the decision gives one instead; it runs from the day the decision takes effect */
      dueIn?: components['schemas']['Term'];
      /** @description The last day, where the decision names one */
      dueOn?: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description Minh chứng that completion must carry; if left out, what the policy asks for this kind of product */
      evidenceNeeded?: components['schemas']['EvidenceKind'][];
      /** @description The post of the supervising leader */
      leaderPostId: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Chuyên viên theo dõi: the post of the monitoring officer who follows the task, and is told of each level of lateness */
      monitorPostId?: string;
      note?: string;
      paper?: components['schemas']['Paper'];
      /**
       * Format: uuid
       * @description Giao cấp dưới: the task of which this one is a sub-task. The unit that has it issues this one to a unit below it, and leads it
       */
      parentTaskId?: string;
      product?: string;
      productKind?: components['schemas']['ProductKind'];
      /** @description Products that are accepted one by one, numbered from 1 in this order */
      products?: {
        product: string;
      }[];
      quantity?: components['schemas']['Quantity'];
      /** @description Báo cáo định kỳ: the periodic reports that are owed, each kind by the windows and send-by days of the policy */
      reportEvery?: components['schemas']['PeriodKind'][];
      /**
       * @description The dates on which a progress report is owed
       * @default []
       */
      reportOn: components['schemas']['LocalDate'][];
      /** @description Thường xuyên: a standing task, which the supervising leader reviews by this day */
      reviewOn?: components['schemas']['LocalDate'];
      /** @description Độ mật: the task is secret. Refused, or held as a stub without words, as the policy says: every text is then “Theo hồ sơ mật”, and there are no files */
      secrecy?: components['schemas']['Secrecy'];
      /** @description The clauses, targets and groups of directives that the task serves */
      serves?: components['schemas']['Serving'][];
      /** @description The years that the task is for. Where they are still to come, the terms to acknowledge and to plan run from their first day on */
      span?: components['schemas']['TaskSpan'];
      /** @description Chuyển tiếp: the task was given on an earlier day (`effectiveAt`), before it came on record; how far it is */
      takenOver?: components['schemas']['TakenOverAs'];
      title: string;
      /** @enum {string} */
      type: 'IssueTask';
      /**
       * @description Không thời hạn: nothing says by when
       * @enum {boolean}
       */
      undated?: true;
      /** @description A unit of the organisation */
      unitId: string;
      /**
       * @description Khẩn trương: without delay, and no date. The unit has the short terms of the policy; the result is owed by the last day of its approved plan, unless the policy gives a term
       * @enum {boolean}
       */
      urgent?: true;
    };
    /** @description How the reader may assign tasks */
    Issuing: {
      /** @description The capacities that are open; for a unit there may be fewer */
      choices: components['schemas']['CapacityChoice'][];
      /** @description A leader’s signed paper is entered; nothing is decided */
      onlyByPaper: boolean;
    };
    /** @description How late the result was, which is said of a task for ever */
    Lateness: {
      /** @description Working days in all, up to today where it is late now */
      days: number;
      /** @description How often; what a paper has made void is not counted */
      spells: number;
      /** @description In words; null if it never was late */
      text: string | null;
      /** @description How many more stretches are void */
      voided: number;
    };
    /** @description A spell of lateness, and who answered for it day by day */
    LedgerEntry: {
      /** @description Who answered for it in the last moment of the term, by what is on record now */
      answerable: components['schemas']['NamedRecipient'] | null;
      closedAt: components['schemas']['Instant'] | null;
      code: string;
      /** @description Working days: settled when it closed, up to now while it runs */
      daysLate: number;
      dueOn: components['schemas']['LocalDate'];
      explanation: components['schemas']['Explanation'] | null;
      how: ('met' | 'missed' | 'moved' | 'released' | 'transferred') | null;
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      /** @description How many levels of the ladder it climbed */
      levels: number;
      /** @description Of these, for how many the cause was ruled objective */
      objectiveDays: number;
      obligationId: string;
      openedAt: components['schemas']['Instant'];
      owner: {
        post: components['schemas']['NamedPost'] | null;
        unit: components['schemas']['NamedUnit'] | null;
      };
      slices: components['schemas']['LedgerSlice'][];
      spell: number;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      /** @description The versions of the events that say so, in the history of the task */
      versions: number[];
      /** @description The paper that made it void: it is listed, and in no sum */
      voided: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      } | null;
    };
    /** @description Days late on which the same people answered */
    LedgerSlice: {
      /** @description The unit was led collectively: it answers as a body, before the unit above it */
      collective: {
        before: components['schemas']['NamedUnit'] | null;
        unit: components['schemas']['NamedUnit'];
      } | null;
      /** @description Working days */
      daysLate: number;
      /** @description The deputies in whose field the unit was */
      deputies: {
        field: string;
        person: components['schemas']['NamedPerson'];
        post: components['schemas']['NamedPost'];
      }[];
      from: components['schemas']['LocalDate'];
      /** @description Who held the post, or the deputy in charge of a vacant one; null if nobody was there */
      head: components['schemas']['NamedRecipient'] | null;
      /** @description The spell had opened before this person answered for the post */
      inherited: boolean;
      /** @description The last day, included */
      to: components['schemas']['LocalDate'];
    };
    /** @description The process runs */
    Liveness: {
      /** @enum {string} */
      status: 'ok';
    };
    /**
     * Format: date
     * @description A local date, e.g. 2026-03-31
     */
    LocalDate: string;
    /** @description What was in the store before a restoration and was not after it */
    Loss: {
      /** @description Of the events, the acts of the clock: what is still due comes again */
      clockActs: number;
      commands: number;
      /** @description Words that had been erased since, and have been erased again */
      erasedAgain: number;
      events: number;
      /** @description Files that had been removed on record since, and have been removed again */
      filesRemovedAgain?: number;
      notices: number;
      /** @description How often the organisation or the rules had changed since */
      organisationChanges: number;
      /** @description Events of the backup that the store did not hold before it */
      returned: number;
      /** @description Tasks that have lost a part */
      shortened: number;
      /** @description Tasks of which everything is lost */
      tasks: number;
      /** @description Commands received before the backup and decided after it: they are decided again */
      undecided: number;
      /** @description When the last of it was received or recorded; null if nothing was lost */
      until: components['schemas']['Instant'] | null;
    };
    Mandate: {
      acts?: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      from: components['schemas']['Instant'];
      /** @description A post in a unit, held by persons from date to date */
      fromPostId: string;
      /** @description A written mandate of the directory: the id of the command that gave it */
      mandateId: string;
      paper: components['schemas']['DecisionPaper'];
      to: components['schemas']['Instant'];
      /** @description A person; the name stays in the directory */
      toPersonId?: string;
      /** @description A post in a unit, held by persons from date to date */
      toPostId?: string;
      unitIds?: string[];
    };
    /** @description A mandate in force that nobody is left to use */
    MandateLeft: {
      from: components['schemas']['NamedPost'];
      /** @description A written mandate of the directory: the id of the command that gave it */
      mandateId: string;
      toPerson: components['schemas']['NamedPerson'] | null;
      toPost: components['schemas']['NamedPost'] | null;
      unit: components['schemas']['NamedUnit'];
      until: components['schemas']['Instant'];
    };
    /** @description The person and post of the session */
    Me: {
      authority: components['schemas']['NamedUnit'];
      /** @enum {string} */
      capacity: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Whether whoever holds the post follows all tasks of the authority: the desk of the office is theirs */
      follows: boolean;
      /** @description Null for whoever may not assign tasks now */
      issuing: components['schemas']['Issuing'] | null;
      person: components['schemas']['NamedPerson'];
      post: components['schemas']['HeldPost'];
      /** @description Every post held now; sign in again to act in another */
      posts: components['schemas']['HeldPost'][];
    };
    /** @description The officers who follow tasks for an authority at an instant */
    MonitorList: {
      at: components['schemas']['Instant'];
      items: components['schemas']['Holder'][];
    };
    /** @description A unit comes under another one */
    MoveUnit: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @description A unit of the organisation */
      parentId: string;
      /** @enum {string} */
      type: 'MoveUnit';
    };
    /** @description What the reader owes, and what waits for their next move */
    MyObligations: {
      /** @description Overdue first, then by due instant */
      owed: components['schemas']['Owed'][];
      waitsForMe: components['schemas']['Waiting'][];
    };
    /** @description The head of the unit that has the task, or of one that coordinates, names who of the unit does what; they are told, and reminded with the head */
    NameAssignees: {
      /** @description All who do something of it for this unit from now on; whoever is left out is told, too */
      assignees: components['schemas']['Assignee'][];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @enum {string} */
      type: 'NameAssignees';
      /** @description For which unit, the one that has the task or one that coordinates; if left out, the caller’s own where it is one of them, else the one that has the task */
      unitId?: string;
    };
    /** @description Who acted: person, post and capacity, with their names */
    NamedActor: {
      /** @enum {string} */
      capacity: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description For which post: the head’s for KT. and Q., that of whoever gave order or mandate for TL. and TUQ. */
      forPostId?: string;
      /** @description TM.: for which collective */
      forUnitId?: string;
      /** @description TUQ.: by which written mandate */
      mandateId?: string;
      name: string;
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      postTitle: string;
    };
    /** @description A reporting period and how it is called */
    NamedPeriod: {
      from: components['schemas']['LocalDate'];
      kind: components['schemas']['PeriodKind'];
      /** @description quý II/2026 */
      name: string;
      /** @description Which of its year: 6 is June, 2 the second quarter */
      number: number;
      /** @description The cut-off: its data are those up to 24:00 of this day */
      through: components['schemas']['LocalDate'];
      year: number;
    };
    /** @description A person and their name */
    NamedPerson: {
      name: string;
      /** @description A person; the name stays in the directory */
      personId: string;
    };
    /** @description A post and its title */
    NamedPost: {
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      title: string;
    };
    /** @description Somebody who was told */
    NamedRecipient: {
      /**
       * @description The holder of the post, or the deputy in charge of a vacant one
       * @enum {string}
       */
      by: 'holder' | 'in_charge';
      name: string;
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      postTitle: string;
    };
    /** @description A unit and its name */
    NamedUnit: {
      name: string;
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description Something that the reader was sent */
    Notice: {
      code: string;
      /** @description Under which directive something is owed: then `code` is its number, and `unit` the one that owes it */
      directiveId: string | null;
      effectiveAt: components['schemas']['Instant'];
      /**
       * @description The holder of the post, or the deputy in charge of a vacant one
       * @enum {string}
       */
      heldBy: 'holder' | 'in_charge';
      noticeId: string;
      obligationId: string | null;
      openedAt: components['schemas']['Instant'] | null;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @description `act`, `reminder`, `level-1`, `level-2`, … of the ladder, `silence` that counts as agreement, `correction` of these, or `summary` of tasks that were taken over, which is one notice */
      rule: string;
      sentAt: components['schemas']['Instant'];
      sentence: string;
      /** @description Null for any other notice */
      summary: components['schemas']['TakeoverSummary'] | null;
      /** @description Null where it is about what a unit owes under a directive */
      taskId: string | null;
      title: components['schemas']['Words'];
      /** @enum {string} */
      type:
        | 'TaskIssued'
        | 'TaskAmended'
        | 'EntryCorrected'
        | 'TaskReassigned'
        | 'TaskWithdrawn'
        | 'TaskAcknowledged'
        | 'TaskDeclined'
        | 'DeclineRuled'
        | 'ClarificationRequested'
        | 'ClarificationRuled'
        | 'ClarificationWithdrawn'
        | 'PlanSubmitted'
        | 'PlanReturned'
        | 'PlanApproved'
        | 'MilestoneReached'
        | 'SubTaskNotIssued'
        | 'ProgressReported'
        | 'ProgressReviewed'
        | 'TaskReviewed'
        | 'ExtensionRequested'
        | 'ExtensionGranted'
        | 'ExtensionRefused'
        | 'ContributionRequested'
        | 'ContributionGiven'
        | 'ContributionDeclined'
        | 'ContributionRuled'
        | 'ContributionRequestWithdrawn'
        | 'ContributionDeemed'
        | 'AssigneesNamed'
        | 'UnitChased'
        | 'ImpedimentRaised'
        | 'ImpedimentAnswered'
        | 'ImpedimentWithdrawn'
        | 'CompletionSubmitted'
        | 'CompletionReturned'
        | 'TaskSignedOff'
        | 'ExplanationSubmitted'
        | 'ExplanationRuled'
        | 'FormalReminderIssued'
        | 'FormalReminderAnswered'
        | 'PlanReturnedRepeatedly'
        | 'CompletionVerified'
        | 'ProductsAccepted'
        | 'ProductsReturned'
        | 'TaskReopened'
        | 'SignatureGiven'
        | 'SignaturesVoided'
        | 'TaskSuspended'
        | 'TaskResumed'
        | 'TaskSucceeded'
        | 'SpellVoided'
        | 'ObligationOpened'
        | 'ObligationMoved'
        | 'ObligationEnded'
        | 'SpellClosed'
        | 'CalendarApplied'
        | 'NoticesCorrected'
        | 'SpellOpened'
        | 'Reminded'
        | 'Escalated'
        | 'PeriodCutOff'
        | 'PeriodMissed'
        | 'TakeoverSummarised'
        | 'DirectiveRecorded'
        | 'ContentsAdded'
        | 'DirectiveCorrected'
        | 'TargetRead'
        | 'DirectiveAmended'
        | 'DirectiveReplaced'
        | 'DirectiveEnded'
        | 'DisseminationRequired'
        | 'DisseminationReleased'
        | 'DisseminationReported'
        | 'DisseminationCorrected'
        | 'DisseminationReminded'
        | 'DisseminationEscalated'
        | 'DisseminationNoticesCorrected';
      unit: components['schemas']['NamedUnit'];
      version: number;
    };
    /** @description When a notice was first opened */
    NoticeOpened: {
      noticeId: string;
      openedAt: components['schemas']['Instant'];
    };
    /** @description What the reader was sent, the latest first */
    NoticePage: {
      items: components['schemas']['Notice'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description How number and symbol of a paper are read */
    NumberReading: {
      /** @description The kind of paper that they say it is; null where they do not tell */
      kind: components['schemas']['DirectiveKind'] | null;
      /** @description In the form of State or Party; null where what is written has none */
      normalNumber: string | null;
    };
    /** @description For which of the days late the cause is objective: all up to now, those between two dates (both included), a number of them, none */
    ObjectiveDays:
      | {
          /** @enum {string} */
          extent: 'all';
        }
      | {
          /** @enum {string} */
          extent: 'dates';
          from: components['schemas']['LocalDate'];
          to: components['schemas']['LocalDate'];
        }
      | {
          days: number;
          /** @enum {string} */
          extent: 'number';
        }
      | {
          /** @enum {string} */
          extent: 'none';
        };
    /** @description What one side owes by an instant */
    Obligation: {
      /** @description Of an explanation and the ruling on it: the spell of lateness that is explained */
      about: {
        /** @description What it is about: plan-1, completion-1 */
        obligationId: string;
        /** @description Which spell of lateness: 1 is the first */
        spell: number;
      } | null;
      /** @description When the unit was chased about it */
      chasedAt: components['schemas']['Instant'][];
      counting:
        | {
            /** @enum {string} */
            by: 'named';
            notCounted?: components['schemas']['DaysOff'][];
            on?: components['schemas']['LocalDate'];
            plan?: number;
            provisionalYear?: number;
            stays?: {
              days: number;
              from: components['schemas']['LocalDate'];
              through: components['schemas']['LocalDate'];
            }[];
          }
        | {
            /** @enum {string} */
            by: 'working_days';
            days: number;
            from: components['schemas']['LocalDate'];
            makeUp?: components['schemas']['LocalDate'][];
            notCounted?: components['schemas']['DaysOff'][];
            provisionalYear?: number;
          }
        | {
            /** @enum {string} */
            by: 'days' | 'months' | 'years';
            from: components['schemas']['LocalDate'];
            length: number;
            nominal: components['schemas']['LocalDate'];
            notCounted: components['schemas']['DaysOff'][];
            provisionalYear?: number;
            stays?: {
              days: number;
              from: components['schemas']['LocalDate'];
              through: components['schemas']['LocalDate'];
            }[];
          };
      dueAt: components['schemas']['Instant'];
      dueOn: components['schemas']['LocalDate'];
      endedAt: components['schemas']['Instant'] | null;
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      /** @description Of what there may be several at a time: which one, by its number */
      numbered: number | null;
      obligationId: string;
      openedAt: components['schemas']['Instant'];
      overdue: boolean;
      /** @description Of a periodic report: for which period it is owed */
      period: components['schemas']['NamedPeriod'] | null;
      /** @description The leader’s post that owes it; null if a unit does */
      post: components['schemas']['NamedPost'] | null;
      remindedAt: components['schemas']['Instant'] | null;
      spells: components['schemas']['Spell'][];
      /**
       * @description deemed: silence counted as agreement
       * @enum {string}
       */
      state: 'open' | 'met' | 'missed' | 'released' | 'transferred' | 'deemed';
      /** @description The unit that owes it; null if a leader does */
      unit: components['schemas']['NamedUnit'] | null;
      /** @description How the date was counted, and which days were not, in a sentence */
      why: string;
    };
    /** @description What whoever follows the tasks of an authority sees to */
    OfficeDesk: {
      asOf: components['schemas']['Instant'];
      decisions: number;
      dueSoon: number;
      /** @description How long this list is */
      overdue: number;
      /** @description Every unit that owes any of it, by name, whatever is asked for */
      units: components['schemas']['NamedUnit'][];
    };
    /** @description Something that is owed on a task of the authority */
    OfficeDuty: {
      code: string;
      dueAt: components['schemas']['Instant'];
      dueOn: components['schemas']['LocalDate'];
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      /** @description The leader who owes it; null where a unit does */
      leader: components['schemas']['NamedPost'] | null;
      level: number;
      obligationId: string;
      overdue: boolean;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      /** @description Who was told of it last, by whom or by which rule; the latest first, four at most */
      told: {
        name: string;
        postTitle: string;
        rule: string;
        sentAt: components['schemas']['Instant'];
        /** @enum {string} */
        type:
          | 'TaskIssued'
          | 'TaskAmended'
          | 'EntryCorrected'
          | 'TaskReassigned'
          | 'TaskWithdrawn'
          | 'TaskAcknowledged'
          | 'TaskDeclined'
          | 'DeclineRuled'
          | 'ClarificationRequested'
          | 'ClarificationRuled'
          | 'ClarificationWithdrawn'
          | 'PlanSubmitted'
          | 'PlanReturned'
          | 'PlanApproved'
          | 'MilestoneReached'
          | 'SubTaskNotIssued'
          | 'ProgressReported'
          | 'ProgressReviewed'
          | 'TaskReviewed'
          | 'ExtensionRequested'
          | 'ExtensionGranted'
          | 'ExtensionRefused'
          | 'ContributionRequested'
          | 'ContributionGiven'
          | 'ContributionDeclined'
          | 'ContributionRuled'
          | 'ContributionRequestWithdrawn'
          | 'ContributionDeemed'
          | 'AssigneesNamed'
          | 'UnitChased'
          | 'ImpedimentRaised'
          | 'ImpedimentAnswered'
          | 'ImpedimentWithdrawn'
          | 'CompletionSubmitted'
          | 'CompletionReturned'
          | 'TaskSignedOff'
          | 'ExplanationSubmitted'
          | 'ExplanationRuled'
          | 'FormalReminderIssued'
          | 'FormalReminderAnswered'
          | 'PlanReturnedRepeatedly'
          | 'CompletionVerified'
          | 'ProductsAccepted'
          | 'ProductsReturned'
          | 'TaskReopened'
          | 'SignatureGiven'
          | 'SignaturesVoided'
          | 'TaskSuspended'
          | 'TaskResumed'
          | 'TaskSucceeded'
          | 'SpellVoided'
          | 'ObligationOpened'
          | 'ObligationMoved'
          | 'ObligationEnded'
          | 'SpellClosed'
          | 'CalendarApplied'
          | 'NoticesCorrected'
          | 'SpellOpened'
          | 'Reminded'
          | 'Escalated'
          | 'PeriodCutOff'
          | 'PeriodMissed'
          | 'TakeoverSummarised';
      }[];
      /** @description The unit that owes it; of what a leader owes, the unit that has the task */
      unit: components['schemas']['NamedUnit'];
    };
    /** @description One list of the desk: by unit, then by date */
    OfficeDutyPage: {
      items: components['schemas']['OfficeDuty'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description The notice that was opened */
    OpenNotice: {
      noticeId: string;
    };
    /** @description The tasks that units came to have in one way */
    OriginFigures: {
      count: number;
      /** @description From which units they were inherited */
      from: {
        count: number;
        /** @description Where the tasks behind the number are listed */
        tasks: string;
        unit: components['schemas']['NamedUnit'];
      }[];
      /** @description Inherited, and late or overdue by nothing but stretches that had begun before */
      lateBefore: {
        count: number;
        /** @description Where the tasks behind the number are listed */
        tasks: string;
      };
      origin: components['schemas']['OriginKind'];
      rates: {
        completion: components['schemas']['RateView'];
        firstDate: components['schemas']['RateView'];
        onTime: components['schemas']['RateView'];
      };
      /** @description Where the tasks behind the number are listed */
      tasks: string;
      text: string;
    };
    /**
     * @description own: given to it here, newly or by reassignment. inherited: from the unit that it succeeded. taken_over: it had it when the office began with dondoc
     * @enum {string}
     */
    OriginKind: 'own' | 'inherited' | 'taken_over';
    /** @description Rates and counts of an authority, or of the reader’s unit */
    Overview: {
      /** @description Nothing that was recorded later is in it */
      asOf: components['schemas']['Instant'];
      authority: components['schemas']['NamedUnit'];
      /** @description The instant at which it is judged what is done, in term or overdue */
      countedAt: components['schemas']['Instant'];
      from: components['schemas']['LocalDate'] | null;
      to: components['schemas']['LocalDate'] | null;
      total: components['schemas']['FiguresView'];
      units: {
        ended: {
          /** @description The first instant at which it was there no more */
          at: components['schemas']['Instant'];
          /** @description Its figures as they were closed at its end: they never change, and are in no total. Null where it had not ended yet at the instant in question */
          figures: components['schemas']['FiguresView'] | null;
          /** @description None where nobody succeeded it */
          successors: components['schemas']['NamedUnit'][];
        } | null;
        /** @description Of the tasks that it has then, each of which is in `total` once */
        figures: components['schemas']['FiguresView'];
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /** @description A task behind a number, as it was counted */
    OverviewTask: {
      /** @description Done by the first date that was named */
      byFirstDate: boolean;
      /** @description What was found of each of its stretches of lateness on which a leader has ruled */
      causes: {
        cause: components['schemas']['Cause'];
        /** @enum {string} */
        outcome: 'objective' | 'partly' | 'subjective';
      }[];
      closedAt: components['schemas']['Instant'] | null;
      code: string;
      /** @description Working days, of a task that is overdue */
      daysOverdue: number | null;
      dueOn: components['schemas']['LocalDate'] | null;
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      firstDueOn: components['schemas']['LocalDate'] | null;
      group: components['schemas']['FigureGroup'];
      leader: components['schemas']['NamedPost'];
      /** @description Done, and never late */
      onTime: boolean;
      /** @description How the unit came to have it; null where the task is its own */
      origin:
        | (
            | {
                /** @enum {string} */
                as: 'inherited';
                /** @description Of the working days overdue, those on which the unit before had it */
                daysOverdue: number | null;
                from: components['schemas']['NamedUnit'];
                since: components['schemas']['Instant'];
                /** @description Of the stretches of lateness, those that had begun before */
                spells: number;
              }
            | {
                /** @enum {string} */
                as: 'taken_over';
              }
          )
        | null;
      /** @description Stretches of lateness, those that a paper made void left out */
      spells: number;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      timeliness: components['schemas']['Timeliness'] | null;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      /** @description The version of the task that was counted */
      version: number;
    };
    /** @description The tasks behind a number, in the order of their codes */
    OverviewTaskPage: {
      /** @description All of them, on whatever page */
      count: number;
      items: components['schemas']['OverviewTask'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description An obligation that the reader’s side owes, or that they may meet for whoever does */
    Owed: {
      code: string;
      dueAt: components['schemas']['Instant'];
      dueOn: components['schemas']['LocalDate'];
      /**
       * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
       * @enum {string}
       */
      kind:
        | 'acknowledge'
        | 'plan'
        | 'report'
        | 'periodic-report'
        | 'completion'
        | 'verify'
        | 'review'
        | 'contribution'
        | 'decide-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-contribution'
        | 'decide-impediment'
        | 'decide-clarification'
        | 'decide-completion'
        | 'countersign'
        | 'explanation'
        | 'rule-explanation'
        | 'answer-reminder'
        | 'milestone';
      level: number;
      obligationId: string;
      overdue: boolean;
      period: components['schemas']['NamedPeriod'] | null;
      /** @description The post that owes it; null if a unit does */
      post: components['schemas']['NamedPost'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      /** @description Why it is the reader’s: by their post, for a vacant one, by a mandate, or for their unit */
      why: string;
    };
    /** @description A post for which the reader answers */
    OwnHandover: {
      post: components['schemas']['NamedPost'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description The paper that carries a decision: number and symbol, date, signer and capacity */
    Paper: {
      /** @description The paper itself, uploaded before, as its upload was answered */
      file?: components['schemas']['FileReference'];
      issuedOn: components['schemas']['LocalDate'];
      number: string;
      signer: components['schemas']['Actor'];
    };
    /** @description A part of a directive that ends, and what takes its place */
    PartChange: {
      /** @description What of the later directive stands in its place; nothing where it is repealed */
      becomes?: {
        number: number;
        part: components['schemas']['ServedPart'];
      };
      number: number;
      part: components['schemas']['ServedPart'];
    };
    /** @description A task that counts otherwise now than when its period was closed, and the act that changed it */
    PeriodCorrection: {
      act: {
        actor: components['schemas']['NamedActor'] | 'clock';
        effectiveAt: components['schemas']['Instant'];
        recordedAt: components['schemas']['Instant'];
        sentence: string;
        /** @enum {string} */
        type:
          | 'TaskIssued'
          | 'TaskAmended'
          | 'EntryCorrected'
          | 'TaskReassigned'
          | 'TaskWithdrawn'
          | 'TaskAcknowledged'
          | 'TaskDeclined'
          | 'DeclineRuled'
          | 'ClarificationRequested'
          | 'ClarificationRuled'
          | 'ClarificationWithdrawn'
          | 'PlanSubmitted'
          | 'PlanReturned'
          | 'PlanApproved'
          | 'MilestoneReached'
          | 'SubTaskNotIssued'
          | 'ProgressReported'
          | 'ProgressReviewed'
          | 'TaskReviewed'
          | 'ExtensionRequested'
          | 'ExtensionGranted'
          | 'ExtensionRefused'
          | 'ContributionRequested'
          | 'ContributionGiven'
          | 'ContributionDeclined'
          | 'ContributionRuled'
          | 'ContributionRequestWithdrawn'
          | 'ContributionDeemed'
          | 'AssigneesNamed'
          | 'UnitChased'
          | 'ImpedimentRaised'
          | 'ImpedimentAnswered'
          | 'ImpedimentWithdrawn'
          | 'CompletionSubmitted'
          | 'CompletionReturned'
          | 'TaskSignedOff'
          | 'ExplanationSubmitted'
          | 'ExplanationRuled'
          | 'FormalReminderIssued'
          | 'FormalReminderAnswered'
          | 'PlanReturnedRepeatedly'
          | 'CompletionVerified'
          | 'ProductsAccepted'
          | 'ProductsReturned'
          | 'TaskReopened'
          | 'SignatureGiven'
          | 'SignaturesVoided'
          | 'TaskSuspended'
          | 'TaskResumed'
          | 'TaskSucceeded'
          | 'SpellVoided'
          | 'ObligationOpened'
          | 'ObligationMoved'
          | 'ObligationEnded'
          | 'SpellClosed'
          | 'CalendarApplied'
          | 'NoticesCorrected'
          | 'SpellOpened'
          | 'Reminded'
          | 'Escalated'
          | 'PeriodCutOff'
          | 'PeriodMissed'
          | 'TakeoverSummarised';
        version: number;
      } | null;
      /** @description As it counts now; null where it is not in the period */
      after: components['schemas']['FigureTask'] | null;
      /** @description As it was frozen; null where it was not known */
      before: components['schemas']['FigureTask'] | null;
      code: string;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description What has changed since a period was closed: apart from its figures, which stay */
    PeriodCorrections: {
      asOf: components['schemas']['Instant'];
      /** @description The same with the corrections */
      corrected: {
        /** @description Done ÷ (done + overdue and not done) */
        completion: components['schemas']['Rate'];
        /** @description Done by the first date ÷ the same */
        firstDate: components['schemas']['Rate'];
        /** @description Done and never late ÷ the same */
        onTime: components['schemas']['Rate'];
      };
      from: components['schemas']['LocalDate'];
      frozen: {
        /** @description Done ÷ (done + overdue and not done) */
        completion: components['schemas']['Rate'];
        /** @description Done by the first date ÷ the same */
        firstDate: components['schemas']['Rate'];
        /** @description Done and never late ÷ the same */
        onTime: components['schemas']['Rate'];
      };
      items: components['schemas']['PeriodCorrection'][];
      /**
       * Format: uuid
       * @description The key under which it was closed
       */
      periodId: string;
      to: components['schemas']['LocalDate'];
    };
    /** @description The report of one period, and what became of it */
    PeriodicReport: {
      /** @description By when it is sent */
      dueOn: components['schemas']['LocalDate'];
      obligationId: string;
      period: components['schemas']['NamedPeriod'];
      /** @description The progress report that is the report of this period */
      report: {
        number: number;
        reportedAt: components['schemas']['Instant'];
      } | null;
      /**
       * @description collecting: the data of the period are not cut off yet; owed: they are, and the report can be sent
       * @enum {string}
       */
      state: 'collecting' | 'owed' | 'overdue' | 'met' | 'missed' | 'released' | 'transferred';
      unit: components['schemas']['NamedUnit'];
    };
    /**
     * @description How often a periodic report is owed
     * @enum {string}
     */
    PeriodKind: 'month' | 'quarter' | 'half_year' | 'year';
    /** @description The closed periods of an authority, the latest first */
    PeriodList: {
      items: components['schemas']['ClosedPeriod'][];
    };
    /** @description A reporting period that is to be closed */
    PeriodToClose: {
      /** @description The first day of the period */
      from: components['schemas']['LocalDate'];
      /** @description The paper by which it is closed; the monitoring office needs one */
      paper?: components['schemas']['DecisionPaper'];
      /** @description Its last day, which must be over */
      to: components['schemas']['LocalDate'];
    };
    /** @description The lateness for which a person answers in a period */
    PersonLedger: {
      /** @description The unit was in their field */
      asDeputy: components['schemas']['LedgerEntry'][];
      asOf: components['schemas']['Instant'];
      from: components['schemas']['LocalDate'];
      /** @description The spell had opened before they answered for the post */
      inherited: components['schemas']['LedgerEntry'][];
      /** @description They answered for the post when the term ran out */
      own: components['schemas']['LedgerEntry'][];
      person: components['schemas']['NamedPerson'];
      /** @description Of results for which the person answered when they fell due; null without a formula */
      score: components['schemas']['Score'] | null;
      to: components['schemas']['LocalDate'];
    };
    /** @description How a person is called; earlier names are kept */
    PersonNaming: {
      /** @description Since when they are called so; now if left out */
      from?: components['schemas']['Instant'];
      name: string;
    };
    /** @description People by their names, each with the posts they hold now */
    PersonPage: {
      items: components['schemas']['PersonView'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description A person, and the posts they hold at an instant */
    PersonView: {
      at: components['schemas']['Instant'];
      name: string;
      /** @description A person; the name stays in the directory */
      personId: string;
      posts: components['schemas']['HeldPost'][];
    };
    /** @description Of the unit that has the task: two answers, null where there is none */
    PlanInTime: {
      /** @description The version that was approved was, working days on which earlier ones lay with the leader not counted; null until then */
      approved: boolean | null;
      /** @description The first version was sent by the day on which a plan was owed */
      filed: boolean | null;
      /** @description How often it was returned */
      returns: number;
    };
    /** @description One line of an action plan */
    PlanLine: {
      /** @description The collective or person who does it */
      assignee: string;
      from: components['schemas']['LocalDate'];
      /**
       * @description Cột mốc: once the plan is approved, the clock follows the last day of this line
       * @enum {boolean}
       */
      milestone?: true;
      product: string;
      /** @description Giao cấp dưới: once the plan is approved, this line is issued as a sub-task to a unit below, called by its work and due on its last day. No milestone at once */
      subTask?: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      to: components['schemas']['LocalDate'];
      work: string;
    };
    /** @description One line of an action plan, in words */
    PlanLineView: {
      assignee: components['schemas']['Words'];
      from: components['schemas']['LocalDate'];
      /** @description What became of it, if it is a milestone */
      milestone: {
        /** @description Its day as it counts now */
        dueOn: components['schemas']['LocalDate'];
        files: components['schemas']['File'][];
        note: components['schemas']['Words'] | null;
        overdue: boolean;
        reachedAt: components['schemas']['Instant'] | null;
        /**
         * @description planned: the plan is not approved; not-followed: its day had passed by then, or the task or the result ended it
         * @enum {string}
         */
        state: 'planned' | 'followed' | 'reached' | 'not-followed';
      } | null;
      product: components['schemas']['Words'];
      /** @description What became of it, if it was to be a sub-task */
      subTask: {
        /** @description Why no sub-task came of it, and what to do */
        refusal: string | null;
        /**
         * @description planned: the plan is not approved; underway: it is being issued; refused: no sub-task came of it; not-issued: the plan or the task ended before
         * @enum {string}
         */
        state: 'planned' | 'underway' | 'issued' | 'refused' | 'not-issued';
        /** @description The sub-task that was issued */
        taskId: string | null;
        unit: components['schemas']['NamedUnit'];
      } | null;
      to: components['schemas']['LocalDate'];
      work: components['schemas']['Words'];
    };
    PlanPaper: {
      issuedOn: components['schemas']['LocalDate'];
      number: string;
    };
    /** @description One version of a plan; every one is kept */
    PlanVersion: {
      decidedAt: components['schemas']['Instant'] | null;
      /** @description By when it was owed */
      dueOn: components['schemas']['LocalDate'] | null;
      number: number;
      /** @description Why it was returned */
      reason: components['schemas']['Words'] | null;
      /** @enum {string} */
      state: 'submitted' | 'approved' | 'returned' | 'overtaken';
      submittedAt: components['schemas']['Instant'];
      unit: components['schemas']['NamedUnit'];
      /** @description The plan for many tasks of which it is a part */
      unitPlanId: string | null;
    };
    /** @description One thing that two versions say differently */
    PolicyDifference: {
      /** @description What it says there; null where it says nothing */
      after: unknown;
      /** @description What it says there; null where it says nothing */
      before: unknown;
      /** @description Where it stands, such as terms.plan */
      path: string;
    };
    /** @description The versions of the policy, the latest first */
    PolicyList: {
      items: components['schemas']['PolicySummary'][];
    };
    /** @description A version of the policy */
    PolicySummary: {
      /** @description The latest time that it came into force */
      application: components['schemas']['RuleApplication'] | null;
      /** @description The version that it was entered as changes to */
      base: string | null;
      enteredAt: components['schemas']['Instant'] | null;
      enteredBy: components['schemas']['NamedActor'] | null;
      inForce: boolean;
      /** @description Null for a version that came with the product */
      paper: components['schemas']['DecisionPaper'] | null;
      /** @description The name of a policy version, such as dak-to-2027.1 */
      version: string;
    };
    /** @description Terms, reminders, the ladder of escalation, and whatever else the authority has decided */
    PolicyTerms: {
      answers?: {
        clarification?: number;
        contribution?: number;
        impediment?: number;
      };
      capacities?: {
        byOrder?: (
          | 'IssueTask'
          | 'AmendTask'
          | 'CorrectEntry'
          | 'ReassignTask'
          | 'WithdrawTask'
          | 'AcknowledgeTask'
          | 'DeclineTask'
          | 'RuleOnDecline'
          | 'NameAssignees'
          | 'RequestClarification'
          | 'RuleOnClarification'
          | 'WithdrawClarification'
          | 'SubmitPlan'
          | 'ReturnPlan'
          | 'ApprovePlan'
          | 'ReportMilestone'
          | 'ReportProgress'
          | 'ReviewProgress'
          | 'ReviewTask'
          | 'RequestExtension'
          | 'GrantExtension'
          | 'RefuseExtension'
          | 'RequestContribution'
          | 'GiveContribution'
          | 'DeclineContribution'
          | 'RuleOnContribution'
          | 'WithdrawContributionRequest'
          | 'RaiseImpediment'
          | 'AnswerImpediment'
          | 'WithdrawImpediment'
          | 'SubmitCompletion'
          | 'ReturnCompletion'
          | 'SignOff'
          | 'SubmitExplanation'
          | 'RuleOnExplanation'
          | 'IssueFormalReminder'
          | 'AnswerFormalReminder'
          | 'ChaseUnit'
          | 'VerifyCompletion'
          | 'AcceptProducts'
          | 'ReturnProducts'
          | 'ReopenTask'
          | 'Countersign'
          | 'SuspendTask'
          | 'ResumeTask'
          | 'VoidSpell'
        )[];
        deputiesInField?: boolean;
        /** @enum {string} */
        inCharge?: 'Q' | 'KT';
        subMandates?: boolean;
        /** @enum {string} */
        vacantHead?: 'in_charge' | 'every_deputy';
      };
      clarifications?: number;
      coordination?: {
        leastDays?: number;
        /** @enum {string} */
        silence?: 'late' | 'agrees';
      };
      /** @enum {string} */
      daysUnderReview?: 'counted' | 'given_back';
      evidenceFor?: {
        document?: components['schemas']['EvidenceKind'][];
        figures?: components['schemas']['EvidenceKind'][];
        meeting?: components['schemas']['EvidenceKind'][];
        other?: components['schemas']['EvidenceKind'][];
        works?: components['schemas']['EvidenceKind'][];
      };
      explanation?: {
        fromLevel: number;
        of?: (
          | 'acknowledge'
          | 'plan'
          | 'report'
          | 'periodic-report'
          | 'completion'
          | 'verify'
          | 'review'
          | 'contribution'
          | 'decide-decline'
          | 'decide-plan'
          | 'decide-extension'
          | 'decide-contribution'
          | 'decide-impediment'
          | 'decide-clarification'
          | 'decide-completion'
          | 'countersign'
          | 'explanation'
          | 'rule-explanation'
          | 'answer-reminder'
          | 'milestone'
        )[];
        /** @enum {string} */
        ruledBy?: 'leader' | 'chair';
        ruling: number;
        term: number;
      };
      extensions?: {
        days?: number;
        most?: number;
      };
      formalReminder?: {
        answer: number;
        fromLevel: number;
        place?: string;
      };
      fourEyes?: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      grace: {
        leader: number[];
        unit: number[];
      };
      /** @enum {string} */
      namedDates?: 'stay' | 'roll';
      planReturns?: {
        /** @enum {string} */
        act: 'tell_chair' | 'propose_reassignment';
        times: number;
      };
      remindBefore: {
        completion: number[];
        other: number[];
        plan: number[];
      };
      reports?: {
        /** @enum {string} */
        lowerTotals?: 'with_reason' | 'freely';
        periods?: {
          half_year?: {
            closes: {
              day: number;
              monthsBefore?: number;
            };
            sendBy:
              | components['schemas']['Term']
              | {
                  day: number;
                  monthsAfter?: number;
                };
          };
          month?: {
            closes: {
              day: number;
              monthsBefore?: number;
            };
            sendBy:
              | components['schemas']['Term']
              | {
                  day: number;
                  monthsAfter?: number;
                };
          };
          quarter?: {
            closes: {
              day: number;
              monthsBefore?: number;
            };
            sendBy:
              | components['schemas']['Term']
              | {
                  day: number;
                  monthsAfter?: number;
                };
          };
          year?: {
            closes: {
              day: number;
              monthsBefore?: number;
            };
            sendBy:
              | components['schemas']['Term']
              | {
                  day: number;
                  monthsAfter?: number;
                };
          };
        };
        shortestDays?: number;
      };
      score?: {
        basis: string;
        perSpell: number;
        points: number;
      };
      /** @enum {string} */
      secretTasks?: 'refuse' | 'stub';
      sendAtMinute: number;
      signatories?: {
        acts: (
          | 'AmendTask'
          | 'ReassignTask'
          | 'WithdrawTask'
          | 'RuleOnDecline'
          | 'ReturnPlan'
          | 'ApprovePlan'
          | 'ReviewTask'
          | 'GrantExtension'
          | 'RefuseExtension'
          | 'ReturnCompletion'
          | 'SignOff'
        )[];
        of: (
          | {
              /** @enum {string} */
              role: 'chair' | 'leader';
            }
          | {
              /** @description A post in a unit, held by persons from date to date */
              postId: string;
            }
        )[];
      }[];
      spans?: {
        monthsAfter: number;
        monthsBefore: number;
      };
      subTasks?: {
        depth: number;
        margin: number;
      };
      suspension?: {
        longest: number;
      };
      terms: {
        acknowledge: number;
        correction: number;
        decision: number;
        plan: number;
        resend: number;
      };
      urgent?: {
        acknowledge: number;
        completion?: number;
        plan: number;
      };
      verification?: {
        term: number;
        /** @description A unit of the organisation */
        unitId: string;
      };
    };
    /** @description A version of the policy, and how it differs from another */
    PolicyView: {
      /** @description The latest time that it came into force */
      application: components['schemas']['RuleApplication'] | null;
      /** @description The version that it was entered as changes to */
      base: string | null;
      comparedWith: string | null;
      differences: components['schemas']['PolicyDifference'][];
      enteredAt: components['schemas']['Instant'] | null;
      enteredBy: components['schemas']['NamedActor'] | null;
      inForce: boolean;
      /** @description Null for a version that came with the product */
      paper: components['schemas']['DecisionPaper'] | null;
      policy: components['schemas']['PolicyTerms'];
      /** @description The name of a policy version, such as dak-to-2027.1 */
      version: string;
    };
    /** @description A post for which nobody answers, and on which something hangs */
    PostLeft: {
      /** @description Who could be put in charge of the unit; none where the post does not head it */
      deputies: {
        person: components['schemas']['NamedPerson'];
        /** @description A post in a unit, held by persons from date to date */
        postId: string;
        title: string;
      }[];
      /** @description Directives that are still to be disseminated, those of units that have been succeeded included */
      disseminations: number;
      /** @description The post is no longer there: the chair gives its tasks to another leader, one by one */
      ended: boolean;
      lastHolder: components['schemas']['NamedPerson'] | null;
      leftAt: components['schemas']['Instant'] | null;
      post: components['schemas']['NamedPost'];
      /** @description Open tasks, and those on which something is owed */
      tasks: number;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description RFC 9457 problem details; further members depend on the code */
    Problem: {
      /**
       * @description Stable; programs go by it
       * @enum {string}
       */
      code:
        | 'not-permitted'
        | 'not-holding-post'
        | 'paper-required'
        | 'signer-not-entitled'
        | 'backdating-not-permitted'
        | 'effective-in-future'
        | 'effective-too-early'
        | 'unprocessable'
        | 'not-issued'
        | 'already-issued'
        | 'cohort-withdrawn'
        | 'task-closed'
        | 'due-date-or-term'
        | 'no-due-date'
        | 'unknown-unit'
        | 'unit-ended'
        | 'unit-succeeded'
        | 'unit-has-no-head'
        | 'not-a-leader-post'
        | 'due-date-passed'
        | 'outside-term'
        | 'due-outside-span'
        | 'same-unit'
        | 'due-date-needed'
        | 'report-date-out-of-range'
        | 'nothing-to-take-over'
        | 'secret-refused'
        | 'unknown-calendar'
        | 'entry-not-correctable'
        | 'correction-too-late'
        | 'not-acknowledged'
        | 'already-acknowledged'
        | 'already-declined'
        | 'decline-awaits-ruling'
        | 'nothing-declined'
        | 'clarification-awaits-ruling'
        | 'past-clarification'
        | 'no-clarification-pending'
        | 'clarified-already'
        | 'plan-days-passed'
        | 'plan-line-dates'
        | 'milestone-after-due'
        | 'milestone-passed'
        | 'line-doubly-marked'
        | 'line-not-below'
        | 'line-to-no-unit'
        | 'line-too-deep'
        | 'line-past-parent'
        | 'line-day-passed'
        | 'line-not-yours-to-issue'
        | 'line-not-to-issue'
        | 'no-milestone-open'
        | 'plan-awaits-decision'
        | 'plan-already-approved'
        | 'no-plan-to-decide'
        | 'plan-not-approved'
        | 'plan-part-other-unit'
        | 'plan-part-other-directive'
        | 'no-plan-owed'
        | 'plan-line-past-due'
        | 'plan-part-overtaken'
        | 'no-report-to-review'
        | 'total-fell'
        | 'nothing-counted'
        | 'standing-task'
        | 'not-standing'
        | 'review-date-passed'
        | 'unknown-parent'
        | 'parent-not-in-hand'
        | 'parent-closed'
        | 'not-below'
        | 'not-of-leading-unit'
        | 'too-deep'
        | 'past-parent'
        | 'sub-tasks-open'
        | 'date-not-later'
        | 'extension-awaits-decision'
        | 'extensions-used-up'
        | 'extension-too-long'
        | 'chair-decides'
        | 'no-extension-to-decide'
        | 'coordinator-is-lead'
        | 'no-coordinating-units'
        | 'not-coordinating'
        | 'contribution-too-soon'
        | 'contribution-not-pending'
        | 'contribution-required'
        | 'assignee-elsewhere'
        | 'assignee-vacant'
        | 'unit-not-concerned'
        | 'not-a-monitor-post'
        | 'nothing-to-chase'
        | 'not-owed-by-unit'
        | 'chased-today'
        | 'no-impediment-open'
        | 'completion-awaits-decision'
        | 'no-completion-to-decide'
        | 'task-suspended'
        | 'not-suspended'
        | 'stay-not-ahead'
        | 'stay-too-long'
        | 'suspended-for-longer'
        | 'nothing-to-explain'
        | 'no-such-spell'
        | 'already-explained'
        | 'no-explanation-to-rule'
        | 'explanation-ruled'
        | 'cause-not-so'
        | 'no-such-days-late'
        | 'nothing-overdue'
        | 'spell-not-running'
        | 'paper-number-used'
        | 'no-reminder-to-answer'
        | 'reminder-answered'
        | 'no-spell'
        | 'unknown-spell'
        | 'own-spell'
        | 'evidence-missing'
        | 'evidence-of-part-missing'
        | 'evidence-dated-later'
        | 'nothing-to-verify'
        | 'verification-awaited'
        | 'against-finding'
        | 'product-not-owed'
        | 'product-not-submitted'
        | 'product-not-accepted'
        | 'products-outstanding'
        | 'sign-off-instead'
        | 'task-open'
        | 'reopening-date'
        | 'choose-capacity'
        | 'capacity-not-held'
        | 'outside-field'
        | 'post-vacant'
        | 'mandate-not-covering'
        | 'mandate-passed-on'
        | 'not-a-signatory'
        | 'already-signed'
        | 'nothing-to-sign'
        | 'signed-otherwise'
        | 'four-eyes'
        | 'unit-exists'
        | 'unit-under-itself'
        | 'another-tree'
        | 'unit-has-units'
        | 'authority-has-units'
        | 'another-authority'
        | 'not-a-successor'
        | 'rest-needed'
        | 'unknown-post'
        | 'post-exists'
        | 'head-post-exists'
        | 'post-ended'
        | 'post-still-held'
        | 'person-not-registered'
        | 'not-the-holder'
        | 'not-a-deputy-post'
        | 'charge-given'
        | 'not-a-deputys-field'
        | 'field-given'
        | 'no-such-field'
        | 'mandate-to-one'
        | 'mandate-without-scope'
        | 'mandate-over-already'
        | 'no-such-mandate'
        | 'collective-begun'
        | 'handover-changed'
        | 'handover-received'
        | 'handover-not-signed'
        | 'handover-still-in-post'
        | 'period-closed'
        | 'period-not-over'
        | 'directive-on-record'
        | 'unknown-directive'
        | 'number-of-another-kind'
        | 'carries-out-itself'
        | 'carries-out-lower'
        | 'carried-out-from-above'
        | 'unknown-clause'
        | 'unknown-target'
        | 'unknown-group'
        | 'directive-over'
        | 'ground-over'
        | 'ground-replaced'
        | 'part-over'
        | 'changes-itself'
        | 'changed-from-below'
        | 'change-before-paper'
        | 'tasks-undecided'
        | 'dissemination-too-early'
        | 'dissemination-held'
        | 'dissemination-not-owed'
        | 'dissemination-not-reported'
        | 'held-in-future'
        | 'held-before-directive'
        | 'attended-beyond-expected'
        | 'minutes-required'
        | 'unit-paper-required'
        | 'directive-full'
        | 'invalid-request'
        | 'malformed-json'
        | 'idempotency-key-missing'
        | 'wrong-credentials'
        | 'not-signed-in'
        | 'no-post'
        | 'unknown-route'
        | 'unknown-command'
        | 'unknown-notice'
        | 'unknown-suspension'
        | 'suspension-resumed'
        | 'unknown-succession'
        | 'successor-missing'
        | 'unknown-person'
        | 'no-such-letter'
        | 'directive-not-found'
        | 'unit-not-found'
        | 'unknown-period'
        | 'calendar-exists'
        | 'calendar-superseded'
        | 'calendar-not-valid'
        | 'unknown-policy'
        | 'policy-exists'
        | 'policy-in-force'
        | 'policy-not-valid'
        | 'choose-post'
        | 'body-too-large'
        | 'file-empty'
        | 'unknown-file'
        | 'file-removed'
        | 'file-too-large'
        | 'file-not-stored'
        | 'idempotency-key-reused'
        | 'foreign-page'
        | 'not-by-https'
        | 'login-taken'
        | 'request-refused'
        | 'internal'
        | 'file-lost'
        | 'files-away'
        | 'database-away'
        | 'annex-foreign'
        | 'annex-old-format'
        | 'annex-encrypted'
        | 'annex-macros'
        | 'annex-entities'
        | 'annex-damaged'
        | 'annex-too-large'
        | 'annex-too-heavy'
        | 'annex-without-table'
        | 'annex-not-right'
        | 'unknown-import'
        | 'secret-words'
        | 'too-many-sign-ins'
        | 'too-many-streams'
        | 'task-busy'
        | 'unit-busy'
        | 'directive-busy'
        | 'too-busy'
        | 'backlog-full'
        | 'no-answer-in-time'
        | 'unknown-unit-plan'
        | 'unit-plan-refused'
        | 'not-in-unit-plan'
        | 'unknown-cohort'
        | 'cohort-differs'
        | 'cohort-over';
      /** @description What to do about it, in Vietnamese or, on request, English */
      detail: string;
      status: number;
      title: string;
      /** @description A stable address of the kind of problem: /problems/{code} */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One product that is accepted by itself */
    Product: {
      acceptedAt: components['schemas']['Instant'] | null;
      number: number;
      product: components['schemas']['Words'];
      /** @enum {string} */
      state: 'owed' | 'submitted' | 'accepted';
    };
    /**
     * @description document (văn bản), meeting (hội nghị, cuộc họp), works (công trình), figures (chỉ tiêu, số liệu), other (khác)
     * @enum {string}
     */
    ProductKind: 'document' | 'meeting' | 'works' | 'figures' | 'other';
    /** @description What of a task is counted */
    Quantity: {
      /** @description How much is to be reached, where the task says it */
      amount?: components['schemas']['Figure'];
      /** @description What is counted, in the words of the task: ha, hộ, km, tỷ đồng */
      measuredIn: string;
    };
    /** @description The unit raises a difficulty to the supervising leader, who owes an answer */
    RaiseImpediment: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description What stands in the way */
      content: string;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What the unit asks for */
      proposal: string;
      /** @enum {string} */
      type: 'RaiseImpediment';
    };
    /** @description A rate with its counts */
    Rate: {
      denominator: number;
      numerator: number;
      /** @description To two decimals; null where there is nothing to count: no data */
      percent: number | null;
    };
    /** @description A rate with its counts, in words, and the tasks behind each */
    RateView: {
      denominator: number;
      /** @description Where the tasks behind the number are listed */
      denominatorTasks: string;
      formula: string;
      numerator: number;
      /** @description Where the tasks behind the number are listed */
      numeratorTasks: string;
      /** @description To two decimals; null where there is nothing to count: no data */
      percent: number | null;
      /** @description “98,63 % (16.051/16.274)”, or that there is no data */
      text: string;
    };
    /** @description That somebody was shown a task, or checked the store */
    Read: {
      /** @description The instant that was asked for, if one was */
      at: components['schemas']['Instant'] | null;
      /** @description With `at`: as it was known then, or as it counted then */
      by: ('recorded' | 'effective') | null;
      /** @description When it was read (business time) */
      readAt: components['schemas']['Instant'];
      reader: {
        name: string;
        /** @description A person; the name stays in the directory */
        personId: string;
        /** @description A post in a unit, held by persons from date to date */
        postId: string;
        postTitle: string;
      };
      /** @description Null where the whole store was checked */
      task: {
        code: string;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        title: components['schemas']['Words'];
      } | null;
      /** @description The version that was asked for, if one was */
      version: number | null;
      view: components['schemas']['ViewRead'];
      /** @description When it was read (wall clock) */
      writtenAt: components['schemas']['Instant'];
    };
    /** @description `degraded` while Temporal or the worker is away or does no work: commands are kept and answered with 202; `failing` when nothing can be served */
    Readiness: {
      checks: {
        /**
         * @description Whether a canary came back through Temporal, a worker and the database within the last ten seconds
         * @enum {string}
         */
        canary: 'ok' | 'failing';
        /** @enum {string} */
        database: 'ok' | 'failing';
        /** @enum {string} */
        migrations: 'ok' | 'failing';
        /** @enum {string} */
        temporal: 'ok' | 'failing';
      };
      /** @enum {string} */
      status: 'ok' | 'degraded' | 'failing';
    };
    /** @description Who was shown what, the latest first */
    ReadPage: {
      items: components['schemas']['Read'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description Somebody says how a target is to be read */
    ReadTarget: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      note?: string;
      reading: components['schemas']['TargetReading'];
      target: number;
      /** @enum {string} */
      type: 'ReadTarget';
    };
    /** @description The task moves to another unit, which gets its own terms */
    ReassignTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      dueOn?: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ReassignTask';
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description A directive is put on record: by a leader, or by the monitoring office from its paper, with who signed it */
    RecordDirective: {
      /** @description Phụ lục */
      annexes?: {
        file?: components['schemas']['FileReference'];
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
        title: string;
      }[];
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The directives, of its own level or above, that it carries out */
      carriesOut?: string[];
      /** @description Nội dung, nhiệm vụ: what tasks are to cover */
      clauses?: {
        content: string;
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
      }[];
      /** @description How many contents and tasks the paper says that it has, such as 27 nội dung */
      declaredCount?: number;
      /** @description Where the paper takes effect on another day */
      effectiveOn?: components['schemas']['LocalDate'];
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      groups?: {
        /** @description The clauses that belong to it */
        clauses?: number[];
        kind: components['schemas']['GroupKind'];
        title: string;
      }[];
      issuedOn: components['schemas']['LocalDate'];
      issuer: components['schemas']['DirectiveIssuer'];
      kind: components['schemas']['DirectiveKind'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Số, ký hiệu as the paper has it, right or wrong: 01/KH-UBND, 57-NQ/TW, 02/NQ/TU */
      number: string;
      /** @description Who signed it: person, post and capacity if the directory has them, else in words */
      signer?:
        | components['schemas']['Actor']
        | {
            signedBy: string;
          };
      targets?: {
        /** @description Word for word, as the paper has it; never mended */
        asWritten: string & (unknown & unknown);
        /** @description The clause it belongs to */
        clause?: number;
        /** @description As the paper calls it: II.3, a), ĐKR-01 */
        label?: string;
        /** @description Undetermined if left out */
        reading?: components['schemas']['TargetReading'];
      }[];
      /** @description Nhiệm kỳ, giai đoạn: the time that it is for */
      term?: {
        from: components['schemas']['LocalDate'];
        to: components['schemas']['LocalDate'];
      };
      /** @description Chủ đề năm: the theme of each year that has one */
      themes?: {
        content: string;
        year: number;
      }[];
      /** @description Trích yếu */
      title: string;
      /** @enum {string} */
      type: 'RecordDirective';
    };
    /** @description The leader refuses a later date */
    RefuseExtension: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'RefuseExtension';
    };
    /** @description A task as its parent and its sub-tasks show it */
    RelativeTask: {
      closed: boolean;
      code: string;
      /** @description Null while no date is named */
      dueOn: components['schemas']['LocalDate'] | null;
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      /** @description Open and past its date by the business clock */
      overdue: boolean;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description Units owe dissemination no longer; how late they were until then stays on record */
    ReleaseDissemination: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ReleaseDissemination';
      unitIds: string[];
    };
    /** @description A person is relieved of a post */
    RelievePerson: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      paper: components['schemas']['DecisionPaper'];
      /** @description A person; the name stays in the directory */
      personId: string;
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'RelievePerson';
    };
    /** @description A post gets another name */
    RenamePost: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description As people call it, from then on; earlier names stay on record */
      name: string;
      paper?: components['schemas']['DecisionPaper'];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      type: 'RenamePost';
    };
    /** @description A unit gets another name */
    RenameUnit: {
      /** @description When the decision takes effect: earlier or later than now; now if left out */
      effectiveAt?: components['schemas']['Instant'];
      /** @description As people call it, from then on; earlier names stay on record */
      name: string;
      paper: components['schemas']['DecisionPaper'];
      /** @enum {string} */
      type: 'RenameUnit';
    };
    /** @description The leader undoes a sign-off: the unit owes the result again, by a new date; the first result stays on record */
    ReopenTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The new last day */
      dueOn?: components['schemas']['LocalDate'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Those to be redone; all of them if none is named */
      products?: number[];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description In place of dueOn for a standing task: the day of its next review */
      reviewOn?: components['schemas']['LocalDate'];
      /** @enum {string} */
      type: 'ReopenTask';
    };
    /** @description Thay thế: a later directive takes the place of this one */
    ReplaceDirective: {
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      by: string;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The first day, in Vietnam, on which the change counts */
      from: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Which parts stand in the later directive, and where; all others end with this one */
      parts?: components['schemas']['PartChange'][];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The tasks that are decided on by name; the others follow the parts that they serve */
      tasks?: components['schemas']['DecidedTask'][];
      /** @enum {string} */
      type: 'ReplaceDirective';
    };
    /** @description The head of a unit, or of the one that succeeds it, reports that it was held; minutes by number or file */
    ReportDissemination: {
      /** @description How many attended */
      attended: number;
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description How many were to attend */
      expected: number;
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description The day on which it was held, in Vietnam */
      heldOn: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Number and date of the minutes, where they have one; the file will do as well */
      minutes?: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      };
      /** @description The report of the unit on paper: needed where the monitoring office enters it */
      paper?: components['schemas']['Paper'];
      /** @enum {string} */
      type: 'ReportDissemination';
      /** @description The unit that owes it */
      unitId: string;
    };
    /** @description The unit reports that it has reached a milestone of its approved plan */
    ReportMilestone: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description The number of its line in the plan */
      line: number;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      note?: string;
      /** @enum {string} */
      type: 'ReportMilestone';
    };
    /** @description The unit reports how far it has come, in total to date */
    ReportProgress: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      percent: number;
      /** @description Why a total is lower than the one reported before, where the policy asks for it */
      reason?: string;
      summary: string;
      /** @description Of what the task counts, the total reached to date; never the increase since the last report */
      total?: components['schemas']['Figure'];
      /** @enum {string} */
      type: 'ReportProgress';
    };
    /** @description Before it acknowledges, the unit asks the leader to make the task clear; its terms wait for the ruling */
    RequestClarification: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What is unclear: the content, the date, the scope */
      points: ('content' | 'date' | 'scope')[];
      question: string;
      /** @enum {string} */
      type: 'RequestClarification';
    };
    /** @description The unit that has the task asks a coordinating unit for its contribution, by a day */
    RequestContribution: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The last day for the contribution */
      dueOn: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What it is asked to contribute */
      question: string;
      /** @enum {string} */
      type: 'RequestContribution';
      /** @description One of the coordinating units of the task */
      unitId: string;
    };
    /** @description The unit asks for a later date */
    RequestExtension: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      dueOn: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'RequestExtension';
    };
    /** @description Giao quán triệt, học tập: units owe dissemination of the directive by a day; the same act again names another day */
    RequireDissemination: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The last day; it stays where it is on a day off */
      dueOn: components['schemas']['LocalDate'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      note?: string;
      paper?: components['schemas']['Paper'];
      /** @enum {string} */
      type: 'RequireDissemination';
      unitIds: string[];
    };
    /** @description The store was put back to a backup */
    Restoration: {
      /** @description What was received and recorded until then is there again */
      backupAt: components['schemas']['Instant'];
      /** @description Null where the store that was replaced could not be read */
      lost: components['schemas']['Loss'] | null;
      restoredAt: components['schemas']['Instant'];
      /** @description The user of the machine who did it */
      restoredBy: string;
    };
    /** @description Every restoration of a backup, in order */
    RestorationList: {
      items: components['schemas']['Restoration'][];
    };
    /** @description The leader has a suspended task go on before its time */
    ResumeTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ResumeTask';
    };
    /** @description A decision by which suspended tasks went on before their time */
    Resumption: {
      decidedAt: components['schemas']['Instant'];
      decidedBy: components['schemas']['NamedActor'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      decisionId: string;
      /** @description It has reached every task */
      done: boolean;
      paper: components['schemas']['Paper'] | null;
      /** @description Null once it was erased */
      reason: string | null;
    };
    /** @description The leader sends the result back to be redone */
    ReturnCompletion: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ReturnCompletion';
    };
    /** @description The leader sends the plan back to be redone */
    ReturnPlan: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ReturnPlan';
    };
    /** @description The leader sends some products back to be redone; what else the unit sent stays with the leader */
    ReturnProducts: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      products: number[];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'ReturnProducts';
    };
    /** @description The leader remarks on the latest report */
    ReviewProgress: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      remark: string;
      /** @enum {string} */
      type: 'ReviewProgress';
    };
    /** @description The leader reviews a standing task: it goes on until the next review, or ends here with a grade */
    ReviewTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      conclusion:
        | {
            /** @enum {string} */
            outcome: 'continued';
            /**
             * @description The dates on which a progress report is owed
             * @default []
             */
            reportOn: components['schemas']['LocalDate'][];
            /** @description The day of the next review */
            reviewOn: components['schemas']['LocalDate'];
          }
        | {
            /** @enum {string} */
            grade: 'excellent' | 'good' | 'satisfactory';
            /** @enum {string} */
            outcome: 'ended';
            /** @description Needed where sub-tasks are open: why the task ends all the same; they go on */
            waiver?: {
              /** @description Why; required, kept on record */
              reason: string;
            };
          };
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description What the review found */
      remark: string;
      /** @enum {string} */
      type: 'ReviewTask';
    };
    /** @description When a version came into force, and by whom */
    RuleApplication: {
      application: number;
      appliedAt: components['schemas']['Instant'];
      appliedBy: components['schemas']['NamedActor'];
      /** @description The name of the version */
      version: string;
    };
    /** @description The leader explains what was unclear; the task stands as it is. Amending, reassigning or withdrawing it is the ruling, too */
    RuleOnClarification: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The explanation */
      content: string;
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @enum {string} */
      type: 'RuleOnClarification';
    };
    /** @description The leader rules on a declined contribution: the unit has to give it by another day, or it is released */
    RuleOnContribution: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The number of the request for a contribution */
      request: number;
      ruling:
        | {
            /** @description The last day for the contribution */
            dueOn: components['schemas']['LocalDate'];
            /** @enum {string} */
            outcome: 'required';
          }
        | {
            /** @description Another unit that is asked the same */
            instead?: {
              /** @description The last day for the contribution */
              dueOn: components['schemas']['LocalDate'];
              /** @description A unit of the organisation */
              unitId: string;
            };
            /** @enum {string} */
            outcome: 'released';
          };
      /** @enum {string} */
      type: 'RuleOnContribution';
    };
    /** @description The leader rules on a decline: the unit keeps the task, or another gets it */
    RuleOnDecline: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      ruling:
        | {
            /** @enum {string} */
            outcome: 'kept';
          }
        | {
            dueOn?: components['schemas']['LocalDate'];
            /** @enum {string} */
            outcome: 'reassigned';
            /** @description A unit of the organisation */
            unitId: string;
          };
      /** @enum {string} */
      type: 'RuleOnDecline';
    };
    /** @description The leader rules for which of the days late the cause was objective; it stays with the spell for good */
    RuleOnExplanation: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The cause as found, where it is another than the unit names */
      cause?: components['schemas']['Cause'];
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      objective: components['schemas']['ObjectiveDays'];
      /** @description What it is about: plan-1, completion-1 */
      obligationId: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @description Which spell of lateness: 1 is the first */
      spell: number;
      /** @enum {string} */
      type: 'RuleOnExplanation';
    };
    /** @description Points for progress by a published formula, each figure with its events */
    Score: {
      /** @description The text by which it is worked out */
      basis: string;
      /** @description What a spell of lateness costs */
      perSpell: number;
      /** @description The mean of the results; null where there was none */
      points: number | null;
      pointsOfResult: number;
      policyVersion: string;
      results: {
        code: string;
        counted: {
          obligationId: string;
          spell: number;
          /** @description The versions of the events that say so, in the history of the task */
          versions: number[];
        }[];
        /** @description The cause was ruled objective for all of their days */
        excused: {
          obligationId: string;
          spell: number;
          /** @description The versions of the events that say so, in the history of the task */
          versions: number[];
        }[];
        points: number;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        title: components['schemas']['Words'];
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /**
     * @description Độ mật: mật (confidential), tối mật (secret), tuyệt mật (top_secret)
     * @enum {string}
     */
    Secrecy: 'confidential' | 'secret' | 'top_secret';
    /** @description How many tasks serve something, and how they stand */
    ServedBy: {
      /** @description Of these, signed off */
      done: number;
      /** @description Of these, open and late */
      overdue: number;
      /** @description Tasks that serve it; withdrawn ones do not count */
      tasks: number;
    };
    /**
     * @description A clause, a target or a group of a directive
     * @enum {string}
     */
    ServedPart: 'clause' | 'target' | 'group';
    /** @description What of a directive a task would serve */
    ServedThen: {
      /** @description The directive as people call it */
      called: string;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      number: number;
      part: components['schemas']['ServedPart'];
      text: components['schemas']['Words'];
    };
    /** @description A clause, target or group of a directive, by its number */
    Serving: {
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      number: number;
      part: components['schemas']['ServedPart'];
    };
    /** @description A signed, expiring token for one person in one post */
    Session: {
      /** @description Wall-clock time, also where the business clock is shifted */
      expiresAt: components['schemas']['Instant'];
      person: components['schemas']['NamedPerson'];
      post: components['schemas']['HeldPost'];
      token: string;
    };
    /** @description Whether somebody is signed in with this browser */
    SignedIn: {
      signedIn: boolean;
    };
    /** @description Login and password, and the post to act in if there are several */
    SignIn: {
      login: string;
      password: string;
      /** @description Needed only by who holds several posts */
      postId?: string;
    };
    /** @description The leader confirms that the task is done, with a grade */
    SignOff: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @enum {string} */
      grade: 'excellent' | 'good' | 'satisfactory';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      remark?: string;
      /** @enum {string} */
      type: 'SignOff';
      /** @description Needed where sub-tasks are open: why the task ends all the same; they go on */
      waiver?: {
        /** @description Why; required, kept on record */
        reason: string;
      };
    };
    /** @description One stretch of lateness */
    Spell: {
      closedAt: components['schemas']['Instant'] | null;
      /** @description Working days, settled when the spell closed; null while it runs */
      daysLate: number | null;
      /** @description Working days up to today, while the spell runs */
      daysSoFar: number | null;
      /** @description Null while the unit has not said why */
      explanation: components['schemas']['Explanation'] | null;
      openedAt: components['schemas']['Instant'];
      spell: number;
      /** @description Who was told at level 1, 2, …; null where nobody was */
      told: (components['schemas']['NamedPerson'] | null)[];
      /** @description The paper that made it void: it stays on record, and is not counted */
      voided: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      } | null;
    };
    /** @description A fold of the events up to a version or an instant */
    State: {
      /** @description How many events were folded */
      events: number;
      state: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      /** @description The version of the last event folded; 0 is before the issue */
      version: number;
    };
    /** @description Days on which a task is suspended, first and last day included */
    Stay: {
      from: components['schemas']['LocalDate'];
      through: components['schemas']['LocalDate'];
    };
    /** @description A file that is kept, as an act names it */
    StoredFile: {
      /** @description As people call it, such as 15-QD-UBND.pdf; no path */
      fileName: string;
      /** @description SHA-256 of the bytes, hexadecimal */
      sha256: string;
      size: number;
    };
    /** @description How the reader may issue a sub-task of the task */
    SubAssigning: {
      /** @description The capacities that are open; for a unit there may be fewer */
      choices: components['schemas']['CapacityChoice'][];
      /** @description The last day on which a new sub-task can be due; null where nothing limits it */
      latest: components['schemas']['LocalDate'] | null;
      /** @description A leader’s signed paper is entered; nothing is decided */
      onlyByPaper: boolean;
    };
    /** @description The unit reports the task as done */
    SubmitCompletion: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Minh chứng: at least what the task asks for (`evidenceNeeded`) */
      evidence?: components['schemas']['Evidence'][];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description The products that it brings, where the task names several; missing, all that are still owed */
      products?: number[];
      summary: string;
      /** @enum {string} */
      type: 'SubmitCompletion';
    };
    /** @description The unit says why it was late with something: asked or unasked, once for each spell of lateness */
    SubmitExplanation: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      cause: components['schemas']['Cause'];
      /** @description What shows it: papers, numbers, dates */
      evidence?: string;
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What it is about: plan-1, completion-1 */
      obligationId: string;
      /** @description What happened, and what the unit did about it */
      reason: string;
      /** @description Which spell of lateness: 1 is the first */
      spell: number;
      /** @enum {string} */
      type: 'SubmitExplanation';
    };
    /** @description The unit sends its action plan; sending it acknowledges the task */
    SubmitPlan: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      lines: components['schemas']['PlanLine'][];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      note?: string;
      /** @enum {string} */
      type: 'SubmitPlan';
    };
    /** @description The unit sends one plan for many of its tasks */
    SubmitUnitPlan: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Files uploaded before, each as its upload was answered */
      files?: components['schemas']['FileReference'][];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      note?: string;
      paper?: components['schemas']['PlanPaper'];
      parts: {
        lines: components['schemas']['PlanLine'][];
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
      }[];
    };
    /** @description A decision by which units are succeeded by others, and how far it has come */
    Succession: {
      decidedAt: components['schemas']['Instant'];
      decidedBy: components['schemas']['NamedActor'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      decisionId: string;
      effectiveAt: components['schemas']['Instant'];
      /** @description What was handed on by name, task by task */
      handed: {
        from: components['schemas']['NamedUnit'];
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        unit: components['schemas']['NamedUnit'];
      }[];
      lines: components['schemas']['SuccessionLine'][];
      paper: components['schemas']['DecisionPaper'];
      /** @description Tasks that have come to a successor, and open ones that a unit which has ended still leads: they come to its successor within seconds or, where it has none for them, wait for the leader to reassign them */
      tasks: {
        left: number;
        succeeded: number;
      };
      units: {
        refused: number;
        settled: number;
        waiting: number;
      };
    };
    /** @description A unit, and who succeeds it */
    SuccessionLine: {
      /** @description Who has what is not handed to another one by name */
      restTo: components['schemas']['NamedUnit'] | null;
      /** @description With the unit itself among them it goes on */
      successors: components['schemas']['NamedUnit'][];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description Decisions on the succession of units, the latest first */
    SuccessionList: {
      items: components['schemas']['Succession'][];
    };
    /** @description Every open task and duty of the units, and who would have it; those that nobody would have come first */
    SuccessionPreview: {
      /** @description All of them, on every page */
      disseminations: components['schemas']['SuccessionPreviewDissemination'][];
      duties: number;
      items: components['schemas']['SuccessionPreviewItem'][];
      next: string | null;
      tasks: number;
      /** @description While there are any, the decision is refused */
      withoutSuccessor: number;
    };
    /** @description A directive that is still to be disseminated, and by whom it then would be */
    SuccessionPreviewDissemination: {
      /** @description Working days late in all so far */
      daysLate: number;
      directive: components['schemas']['DirectiveLine'];
      dueOn: components['schemas']['LocalDate'];
      /** @description The unit that ends and has to see to it until then */
      from: components['schemas']['NamedUnit'];
      overdue: boolean;
      /** @description Several where none has the rest; none where the unit is dissolved: a leader then releases it */
      successors: components['schemas']['NamedUnit'][];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description What one unit has in one task, and who would have it */
    SuccessionPreviewItem: {
      code: string;
      duties: {
        dueOn: components['schemas']['LocalDate'];
        /**
         * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
         * @enum {string}
         */
        kind:
          | 'acknowledge'
          | 'plan'
          | 'report'
          | 'periodic-report'
          | 'completion'
          | 'verify'
          | 'review'
          | 'contribution'
          | 'decide-decline'
          | 'decide-plan'
          | 'decide-extension'
          | 'decide-contribution'
          | 'decide-impediment'
          | 'decide-clarification'
          | 'decide-completion'
          | 'countersign'
          | 'explanation'
          | 'rule-explanation'
          | 'answer-reminder'
          | 'milestone';
        obligationId: string;
        overdue: boolean;
      }[];
      /**
       * Format: uuid
       * @description The task to name for it to go to another successor: its own or, of a sub-task that is led, the parent
       */
      namedBy: string;
      /**
       * @description The unit has the task, coordinates on it, still owes something on it, or leads it as a sub-task that it issued
       * @enum {string}
       */
      part: 'lead' | 'coordinating' | 'duty' | 'issuing';
      successor: components['schemas']['NamedUnit'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description The leader stops the clocks of a task for a while; while it is suspended, the stay can be prolonged in the same way */
    SuspendTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'SuspendTask';
      /** @description The last day; the task goes on by itself after it */
      until: components['schemas']['LocalDate'];
    };
    /** @description A decision by which the tasks of some units are suspended */
    Suspension: {
      area: string | null;
      decidedAt: components['schemas']['Instant'];
      decidedBy: components['schemas']['NamedActor'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      decisionId: string;
      /** @description It has reached every task */
      done: boolean;
      paper: components['schemas']['Paper'] | null;
      /** @description Null once it was erased */
      reason: string | null;
      resumption: components['schemas']['Resumption'] | null;
      /** @description Tasks that stand still by this decision now, tasks that refused it (the caller may not suspend them, or it was too long), and tasks that it has still to reach */
      tasks: {
        refused: number;
        suspended: number;
        waiting: number;
      };
      units: components['schemas']['NamedUnit'][];
      until: components['schemas']['LocalDate'];
    };
    /** @description Decisions on many tasks, the latest first */
    SuspensionList: {
      items: components['schemas']['Suspension'][];
    };
    /** @description What a decision would come to for each open task of these units */
    SuspensionPreview: {
      items: components['schemas']['SuspensionPreviewItem'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description One task: what it would come to */
    SuspensionPreviewItem: {
      code: string;
      /** @enum {string} */
      comesTo: 'changed' | 'unchanged' | 'refused';
      moves: {
        dueOn: {
          after: components['schemas']['LocalDate'];
          before: components['schemas']['LocalDate'];
        };
        /**
         * @description What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit
         * @enum {string}
         */
        kind:
          | 'acknowledge'
          | 'plan'
          | 'report'
          | 'periodic-report'
          | 'completion'
          | 'verify'
          | 'review'
          | 'contribution'
          | 'decide-decline'
          | 'decide-plan'
          | 'decide-extension'
          | 'decide-contribution'
          | 'decide-impediment'
          | 'decide-clarification'
          | 'decide-completion'
          | 'countersign'
          | 'explanation'
          | 'rule-explanation'
          | 'answer-reminder'
          | 'milestone';
        obligationId: string;
        why: string;
      }[];
      refusal: {
        code: string;
        detail: string;
      } | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /**
     * @description Chuyển tiếp: a task that was given before it came on record here. `in_progress`: under way by a plan settled then, so neither acknowledgement nor plan is asked for again
     * @enum {string}
     */
    TakenOverAs: 'not_started' | 'in_progress';
    /** @description A task in a summary, as it stood when that was sent */
    TakeoverLine: {
      code: string;
      /** @description Working days; 0 for what was not late */
      daysLate: number;
      dueOn: components['schemas']['LocalDate'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description All the tasks taken over that one summary tells its reader of */
    TakeoverSummary: {
      late: number;
      lines: components['schemas']['TakeoverLine'][];
      tasks: number;
    };
    /** @description A target as read, or undetermined */
    TargetReading:
      | {
          /** @enum {string} */
          is: 'undetermined';
        }
      | {
          /** @description Each of these units by itself: mỗi xã, thị trấn */
          each?: string;
          /** @enum {string} */
          is: 'read';
          /** @description Trong đó */
          ofWhich?: {
            figure: components['schemas']['Figure'];
            what: string;
          }[];
          /** @description Giai đoạn: the years it is over */
          over?: {
            from: number;
            to: number;
          };
          /** @description Phân kỳ: what of it is to be reached by the end of each year */
          phases?: {
            from?: components['schemas']['Figure'];
            to?: components['schemas']['Figure'];
            year: number;
          }[];
          /** @description A share of this whole; the targets that share one add up to it */
          shareOf?: string;
          tests: components['schemas']['TargetTest'][];
          /** @description By when it is to be reached */
          until?: components['schemas']['LocalDate'];
          /**
           * @description Hàng năm: to be reached each year
           * @enum {boolean}
           */
          yearly?: true;
        };
    /** @description By what it is told whether a target is reached */
    TargetTest:
      | {
          /**
           * @description Bình quân: a year, over the time it is for
           * @enum {boolean}
           */
          average?: true;
          /**
           * @description What it is to be outside on the better side: exceeding, unless said otherwise
           * @enum {string}
           */
          beyond?: 'exceeds' | 'misses';
          /** @enum {string} */
          by: 'figure';
          /**
           * @description The figure is of a rise or a fall, not of a level
           * @enum {string}
           */
          change?: 'rise' | 'fall';
          from?: components['schemas']['Figure'];
          /** @description %, sản phẩm, triệu đồng, giường bệnh */
          measuredIn?: string;
          /** @description A rate: so many for so many, such as 1 vạn dân */
          per?: {
            figure: components['schemas']['Figure'];
            of: string;
          };
          to?: components['schemas']['Figure'];
        }
      | {
          /**
           * @description Bình quân: a year, over the time it is for
           * @enum {boolean}
           */
          average?: true;
          /** @enum {string} */
          by: 'about';
          /**
           * @description The figure is of a rise or a fall, not of a level
           * @enum {string}
           */
          change?: 'rise' | 'fall';
          figure: components['schemas']['Figure'];
          /** @description %, sản phẩm, triệu đồng, giường bệnh */
          measuredIn?: string;
          /** @description A rate: so many for so many, such as 1 vạn dân */
          per?: {
            figure: components['schemas']['Figure'];
            of: string;
          };
        }
      | {
          /**
           * @description Bình quân: a year, over the time it is for
           * @enum {boolean}
           */
          average?: true;
          /** @enum {string} */
          by: 'baseline';
          /**
           * @description The figure is of a rise or a fall, not of a level
           * @enum {string}
           */
          change?: 'rise' | 'fall';
          /** @description %, sản phẩm, triệu đồng, giường bệnh */
          measuredIn?: string;
          /** @description A rate: so many for so many, such as 1 vạn dân */
          per?: {
            figure: components['schemas']['Figure'];
            of: string;
          };
          times: components['schemas']['Figure'];
          year: number;
        }
      | {
          /** @enum {string} */
          aim: 'met' | 'held' | 'raised' | 'step-by-step' | 'completed';
          /** @enum {string} */
          by: 'criteria';
        };
    /** @description One task as it stands, and what the reader may do with it */
    Task: {
      /** @description The next ten */
      agenda: components['schemas']['AgendaItem'][];
      /** @description Acts that the caller may do now, given what each asks for */
      allowed: (
        | 'IssueTask'
        | 'AmendTask'
        | 'CorrectEntry'
        | 'ReassignTask'
        | 'WithdrawTask'
        | 'AcknowledgeTask'
        | 'DeclineTask'
        | 'RuleOnDecline'
        | 'NameAssignees'
        | 'RequestClarification'
        | 'RuleOnClarification'
        | 'WithdrawClarification'
        | 'SubmitPlan'
        | 'ReturnPlan'
        | 'ApprovePlan'
        | 'ReportMilestone'
        | 'ReportProgress'
        | 'ReviewProgress'
        | 'ReviewTask'
        | 'RequestExtension'
        | 'GrantExtension'
        | 'RefuseExtension'
        | 'RequestContribution'
        | 'GiveContribution'
        | 'DeclineContribution'
        | 'RuleOnContribution'
        | 'WithdrawContributionRequest'
        | 'RaiseImpediment'
        | 'AnswerImpediment'
        | 'WithdrawImpediment'
        | 'SubmitCompletion'
        | 'ReturnCompletion'
        | 'SignOff'
        | 'SubmitExplanation'
        | 'RuleOnExplanation'
        | 'IssueFormalReminder'
        | 'AnswerFormalReminder'
        | 'ChaseUnit'
        | 'VerifyCompletion'
        | 'AcceptProducts'
        | 'ReturnProducts'
        | 'ReopenTask'
        | 'Countersign'
        | 'SuspendTask'
        | 'ResumeTask'
        | 'VoidSpell'
      )[];
      /** @description Who answers for the unit and for its supervision; null while nobody does */
      answerable: {
        leader: components['schemas']['NamedRecipient'] | null;
        unit: components['schemas']['NamedRecipient'] | null;
      };
      /** @description Who of the units does what */
      assignees: components['schemas']['AssigneeOfTask'][];
      authority: components['schemas']['NamedUnit'];
      /** @description For each act in `allowed`. Where there are several, the act states `capacity`, and `mandateId` if need be. None: the act takes the paper of somebody else. */
      capacities: components['schemas']['ActCapacities'][];
      clarifications: components['schemas']['Clarification'][];
      closedAt: components['schemas']['Instant'] | null;
      code: string;
      /** @description The assignment to many units of which it is one; null where this unit alone got it */
      cohortId: string | null;
      completion: {
        evidence: components['schemas']['EvidenceView'][];
        number: number;
        submittedAt: components['schemas']['Instant'];
        summary: components['schemas']['Words'];
      } | null;
      completions: components['schemas']['Completion'][];
      content: components['schemas']['Words'] | null;
      contributions: components['schemas']['Contribution'][];
      coordinatingUnits: components['schemas']['NamedUnit'][];
      /** @description First and current are null while no date is named */
      due: {
        current: components['schemas']['LocalDate'] | null;
        first: components['schemas']['LocalDate'] | null;
        past: components['schemas']['LocalDate'][];
      };
      /** @description The kinds of evidence that completion must carry */
      evidenceNeeded: components['schemas']['EvidenceKind'][];
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      extension: {
        dueOn: components['schemas']['LocalDate'];
        number: number;
        reason: components['schemas']['Words'];
        requestedAt: components['schemas']['Instant'];
      } | null;
      /** @description Every file that an act on the task has brought, papers included: /api/tasks/{taskId}/files/{sha256} */
      files: components['schemas']['TaskFile'][];
      formalReminders: components['schemas']['FormalReminders'];
      grade: ('excellent' | 'good' | 'satisfactory') | null;
      impediments: components['schemas']['Impediment'][];
      /** @description The units that the present one succeeded in the task, the first one first */
      inheritedFrom: {
        unit: components['schemas']['NamedUnit'];
        until: components['schemas']['Instant'];
      }[];
      issuedAt: components['schemas']['Instant'];
      lateness: components['schemas']['Lateness'];
      leader: components['schemas']['NamedPost'];
      /** @description The officer who follows the task; null where nobody in particular does */
      monitor: {
        /** @description Who holds the post now; null while nobody does */
        person: components['schemas']['NamedPerson'] | null;
        post: components['schemas']['NamedPost'];
      } | null;
      /** @description Every other act but `IssueTask`, for whoever acts on tasks at all; none in the past */
      notAllowed: components['schemas']['ActNotAllowed'][];
      obligations: components['schemas']['Obligation'][];
      /** @description The task of which this one is a sub-task */
      parent: components['schemas']['RelativeTask'] | null;
      /** @description The periodic reports so far, in the order in which they fell due */
      periods: components['schemas']['PeriodicReport'][];
      plan: {
        files: components['schemas']['File'][];
        lines: components['schemas']['PlanLineView'][];
        number: number;
        /** @enum {string} */
        state: 'submitted' | 'returned' | 'approved';
        submittedAt: components['schemas']['Instant'];
      } | null;
      planInTime: components['schemas']['PlanInTime'];
      /** @description Every version, also of units that had the task before */
      plans: components['schemas']['PlanVersion'][];
      product: components['schemas']['Words'] | null;
      productKind: components['schemas']['ProductKind'] | null;
      products: components['schemas']['Product'][];
      progress: {
        files: components['schemas']['File'][];
        /** @description Since the report before, worked out from the totals */
        increase: {
          percent: number;
          total: number | null;
        };
        number: number;
        percent: number;
        reportedAt: components['schemas']['Instant'];
        reviewed: boolean;
        summary: components['schemas']['Words'];
        /** @description Of what the task counts, in total to date */
        total: number | null;
      } | null;
      quantity: components['schemas']['Quantity'] | null;
      reportEvery: components['schemas']['PeriodKind'][];
      reportOn: components['schemas']['LocalDate'][];
      /** @description The latest review of a standing task */
      review: {
        number: number;
        remark: components['schemas']['Words'];
        reviewedAt: components['schemas']['Instant'];
      } | null;
      /** @description The day of the next review of a standing task */
      reviewOn: components['schemas']['LocalDate'] | null;
      /** @description By which versions the task goes */
      rules: {
        calendarVersion: string;
        policyVersion: string;
      };
      /** @description Độ mật of a task that is held as a stub; null for any other */
      secrecy: components['schemas']['Secrecy'] | null;
      /** @description What of directives it serves */
      serves: components['schemas']['TaskServing'][];
      /** @description A decision that takes several signatures, of which some are missing */
      signing: {
        /** @enum {string} */
        act:
          | 'AmendTask'
          | 'ReassignTask'
          | 'WithdrawTask'
          | 'RuleOnDecline'
          | 'ReturnPlan'
          | 'ApprovePlan'
          | 'ReviewTask'
          | 'GrantExtension'
          | 'RefuseExtension'
          | 'ReturnCompletion'
          | 'SignOff';
        awaited: components['schemas']['NamedPost'][];
        given: {
          person: components['schemas']['NamedPerson'];
          post: components['schemas']['NamedPost'];
        }[];
        /** @description The version that Countersign names */
        version: number;
      } | null;
      signOffs: components['schemas']['SignOff'][];
      /** @description The years that it is for; null where nothing was said of any */
      span: components['schemas']['TaskSpan'] | null;
      /** @enum {string} */
      stage:
        | 'issued'
        | 'declined'
        | 'acknowledged'
        | 'plan_submitted'
        | 'in_progress'
        | 'completion_submitted'
        | 'signed_off'
        | 'withdrawn';
      /** @description All the times in which it was suspended */
      stays: components['schemas']['Stay'][];
      /** @description Null for whoever may not issue one now */
      subAssigning: components['schemas']['SubAssigning'] | null;
      /** @description Its own sub-tasks, those that are due first in front */
      subTasks: components['schemas']['RelativeTask'][];
      /** @description The last day on which a suspended task stands still; null for any other */
      suspendedUntil: components['schemas']['LocalDate'] | null;
      /** @description Of a suspended task: since when, until when, and why */
      suspension: {
        /** @description The decision that suspended many tasks, if it was one */
        decisionId: string | null;
        from: components['schemas']['LocalDate'];
        reason: components['schemas']['Words'];
        /** @description When it goes on by itself */
        resumesAt: components['schemas']['Instant'];
        since: components['schemas']['Instant'];
        stay: number;
        through: components['schemas']['LocalDate'];
      } | null;
      /** @description Chuyển tiếp: how far it was when it came on record; null for a task that was issued here */
      takenOver: components['schemas']['TakenOverAs'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      time: components['schemas']['TimeSplit'];
      /** @description Null for a task that was withdrawn or is suspended */
      timeliness: components['schemas']['Timeliness'] | null;
      timing: components['schemas']['Timing'];
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      version: number;
    };
    /** @description One act of a person on a task */
    TaskCommand:
      | components['schemas']['IssueTask']
      | components['schemas']['AmendTask']
      | components['schemas']['CorrectEntry']
      | components['schemas']['ReassignTask']
      | components['schemas']['WithdrawTask']
      | components['schemas']['AcknowledgeTask']
      | components['schemas']['DeclineTask']
      | components['schemas']['RuleOnDecline']
      | components['schemas']['NameAssignees']
      | components['schemas']['RequestClarification']
      | components['schemas']['RuleOnClarification']
      | components['schemas']['WithdrawClarification']
      | components['schemas']['SubmitPlan']
      | components['schemas']['ReturnPlan']
      | components['schemas']['ApprovePlan']
      | components['schemas']['ReportMilestone']
      | components['schemas']['ReportProgress']
      | components['schemas']['ReviewProgress']
      | components['schemas']['ReviewTask']
      | components['schemas']['RequestExtension']
      | components['schemas']['GrantExtension']
      | components['schemas']['RefuseExtension']
      | components['schemas']['RequestContribution']
      | components['schemas']['GiveContribution']
      | components['schemas']['DeclineContribution']
      | components['schemas']['RuleOnContribution']
      | components['schemas']['WithdrawContributionRequest']
      | components['schemas']['RaiseImpediment']
      | components['schemas']['AnswerImpediment']
      | components['schemas']['WithdrawImpediment']
      | components['schemas']['SubmitCompletion']
      | components['schemas']['ReturnCompletion']
      | components['schemas']['SignOff']
      | components['schemas']['SubmitExplanation']
      | components['schemas']['RuleOnExplanation']
      | components['schemas']['IssueFormalReminder']
      | components['schemas']['AnswerFormalReminder']
      | components['schemas']['ChaseUnit']
      | components['schemas']['VerifyCompletion']
      | components['schemas']['AcceptProducts']
      | components['schemas']['ReturnProducts']
      | components['schemas']['ReopenTask']
      | components['schemas']['Countersign']
      | components['schemas']['SuspendTask']
      | components['schemas']['ResumeTask']
      | components['schemas']['VoidSpell'];
    /** @description A file and the entry that brought it */
    TaskFile: {
      fileName: components['schemas']['Words'];
      /** @description SHA-256 of the bytes, hexadecimal */
      sha256: string;
      /** @description In bytes */
      size: number;
      version: number;
    };
    /** @description Every spell of lateness of a task */
    TaskLedger: {
      asOf: components['schemas']['Instant'];
      entries: components['schemas']['LedgerEntry'][];
    };
    /** @description Tasks in the order of their due dates, those without one last */
    TaskPage: {
      items: components['schemas']['TaskSummary'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description What of a directive a task serves */
    TaskServing: {
      /** @description The directive as people call it */
      called: string;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      number: number;
      /** @description The day from which that counts no longer */
      overFrom: components['schemas']['LocalDate'] | null;
      part: components['schemas']['ServedPart'];
      text: components['schemas']['Words'];
    };
    /** @description Thời gian thực hiện: one year (from and to are the same), or the whole of a term or stage (nhiệm kỳ, giai đoạn), both years included */
    TaskSpan: {
      from: number;
      to: number;
    };
    /** @description One line of a list of tasks */
    TaskSummary: {
      closedAt: components['schemas']['Instant'] | null;
      code: string;
      /** @description Null while no date is named */
      dueOn: components['schemas']['LocalDate'] | null;
      everOverdue: boolean;
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      firstDueOn: components['schemas']['LocalDate'] | null;
      grade: ('excellent' | 'good' | 'satisfactory') | null;
      issuedAt: components['schemas']['Instant'];
      lateness: components['schemas']['Lateness'];
      leader: components['schemas']['NamedPost'];
      /** @description The highest level of escalation that stands now; 0 is none */
      level: number;
      /** @description Periods of which no report came before the next one was owed */
      reportsMissed: number;
      /** @description The day of the next review of a standing task */
      reviewOn: components['schemas']['LocalDate'] | null;
      /** @description Độ mật of a task that is held as a stub; null for any other */
      secrecy: components['schemas']['Secrecy'] | null;
      /** @description The years that it is for; null where nothing was said of any */
      span: components['schemas']['TaskSpan'] | null;
      /** @enum {string} */
      stage:
        | 'issued'
        | 'declined'
        | 'acknowledged'
        | 'plan_submitted'
        | 'in_progress'
        | 'completion_submitted'
        | 'signed_off'
        | 'withdrawn';
      /** @description The last day on which a suspended task stands still; null for any other */
      suspendedUntil: components['schemas']['LocalDate'] | null;
      /** @description Chuyển tiếp: how far it was when it came on record; null for a task that was issued here */
      takenOver: components['schemas']['TakenOverAs'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      /** @description Null for a task that was withdrawn or is suspended */
      timeliness: components['schemas']['Timeliness'] | null;
      timing: components['schemas']['Timing'];
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      version: number;
    };
    /** @description A term of so many working days, days, months or years */
    Term: {
      /** @enum {string} */
      by: 'working_days' | 'days' | 'months' | 'years';
      length: number;
    };
    /**
     * @description Open: in_term, due_soon (seven days or less), overdue. Signed off: late if the result ever was, whatever became of its date; else on_time. no_term (không thời hạn): no due date, or none yet.
     * @enum {string}
     */
    Timeliness: 'in_term' | 'due_soon' | 'overdue' | 'on_time' | 'late' | 'no_term';
    /** @description Where time went: working days of all tasks by whom they lay with */
    TimeOverview: {
      /** @description Nothing that was recorded later is in it */
      asOf: components['schemas']['Instant'];
      authority: components['schemas']['NamedUnit'];
      /** @description The instant at which it is judged what is done, in term or overdue */
      countedAt: components['schemas']['Instant'];
      from: components['schemas']['LocalDate'] | null;
      to: components['schemas']['LocalDate'] | null;
      total: {
        holders: components['schemas']['HolderDays'];
        total: number;
      };
      /** @description By the unit that had the task, whoever it lay with */
      units: {
        holders: components['schemas']['HolderDays'];
        total: number;
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /** @description The working days of a task, from its issue to its end or now */
    TimeSplit: {
      /** @description They add up to the total */
      holders: components['schemas']['HolderDays'];
      total: number;
      /** @description The days that lay with a unit, by unit */
      units: {
        days: number;
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /**
     * @description By what a task is timed
     * @enum {string}
     */
    Timing: 'dated' | 'urgent' | 'standing' | 'undated';
    /** @description One act of an administrator on a unit, its posts, who holds them, and in which capacities they act */
    UnitAct:
      | components['schemas']['FoundUnit']
      | components['schemas']['RenameUnit']
      | components['schemas']['MoveUnit']
      | components['schemas']['EndUnit']
      | components['schemas']['EstablishPost']
      | components['schemas']['RenamePost']
      | components['schemas']['EndPost']
      | components['schemas']['AppointPerson']
      | components['schemas']['RelievePerson']
      | components['schemas']['GiveCharge']
      | components['schemas']['EndCharge']
      | components['schemas']['GiveField']
      | components['schemas']['EndField']
      | components['schemas']['GiveMandate']
      | components['schemas']['EndMandate']
      | components['schemas']['BeginCollective']
      | components['schemas']['EndCollective'];
    /** @description A command on a unit that was accepted */
    UnitCommandAccepted: {
      /** @description False when there was nothing left to do */
      changed: boolean;
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      /** @description A unit of the organisation */
      unitId: string;
      version: number;
    };
    /** @description A command on a unit that was received and is not decided yet */
    UnitCommandPending: {
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      commandId: string;
      receivedAt: components['schemas']['Instant'];
      /** @enum {string} */
      state: 'received';
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description That a unit has ended, and which units succeeded it */
    UnitEnding: {
      /** @description The first instant at which it was there no more */
      at: components['schemas']['Instant'];
      /** @description None where nobody succeeded it */
      successors: components['schemas']['NamedUnit'][];
    };
    /** @description One event of a unit, as it was written, with the names of the day it counts from */
    UnitEntry: {
      actor: components['schemas']['NamedActor'] | 'installation';
      commandId: string | null;
      /** @description The event’s own fields; words as their seals */
      data: {
        [key: string]: unknown;
      };
      /** @description From when it counts (business time) */
      effectiveAt: components['schemas']['Instant'];
      /** @description The head of the chain after this event, hexadecimal */
      hash: string;
      paper: components['schemas']['DecisionPaper'] | null;
      /** @description When it became known (business time) */
      recordedAt: components['schemas']['Instant'];
      sentence: string;
      /** @enum {string} */
      type:
        | 'UnitFounded'
        | 'UnitRenamed'
        | 'UnitMoved'
        | 'UnitEnded'
        | 'SuccessorsNamed'
        | 'PostEstablished'
        | 'PostRenamed'
        | 'PostEnded'
        | 'PersonAppointed'
        | 'PersonRelieved'
        | 'ChargeGiven'
        | 'ChargeEnded'
        | 'FieldGiven'
        | 'FieldEnded'
        | 'MandateGiven'
        | 'MandateEnded'
        | 'CollectiveBegun'
        | 'CollectiveEnded'
        | 'HandoverSigned'
        | 'HandoverReceived'
        | 'PeriodClosed';
      version: number;
      /** @description When it was written (wall clock) */
      writtenAt: components['schemas']['Instant'];
    };
    /** @description Everything that was decided on a unit, in the order of record */
    UnitHistory: {
      entries: components['schemas']['UnitEntry'][];
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description The lateness of a unit in a period */
    UnitLedger: {
      asOf: components['schemas']['Instant'];
      entries: components['schemas']['LedgerEntry'][];
      from: components['schemas']['LocalDate'];
      /** @description Null where the policy in force has no formula */
      score: components['schemas']['Score'] | null;
      /** @description What the entries come to */
      sums: {
        daysLate: number;
        objectiveDays: number;
        spells: number;
      };
      to: components['schemas']['LocalDate'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A unit that has tasks and nobody to head it */
    UnitLeft: {
      /** @description Directives that are still to be disseminated, those of units that have been succeeded included */
      disseminations: number;
      /** @description The unit has ended and nobody succeeds it: its tasks are reassigned. If it has not, it gets a post that heads it */
      ended: boolean;
      tasks: number;
      unit: components['schemas']['NamedUnit'];
    };
    /** @description A unit, with its name and the unit above it at an instant */
    UnitLine: {
      /** @description Since when it is there */
      from: components['schemas']['Instant'];
      name: string;
      parentId: string | null;
      /** @description From when on it is no longer there */
      to: components['schemas']['Instant'] | null;
      /** @enum {string} */
      tree: 'state' | 'party';
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description The units that are there at an instant, as they are called then */
    UnitList: {
      at: components['schemas']['Instant'];
      items: components['schemas']['UnitLine'][];
    };
    /** @description A plan of a unit for many tasks, and what became of each part */
    UnitPlan: {
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      files: components['schemas']['File'][];
      note: components['schemas']['Words'] | null;
      /** @description Number and date of its paper */
      paper: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      } | null;
      /** @description As far as the caller may see the tasks */
      parts: components['schemas']['UnitPlanPart'][];
      submittedAt: components['schemas']['Instant'];
      submittedBy: components['schemas']['NamedActor'];
      unit: components['schemas']['NamedUnit'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      unitPlanId: string;
    };
    /** @description A plan of a unit for many tasks */
    UnitPlanLine: {
      /** @description How many of its parts await a decision */
      awaiting: number;
      /**
       * Format: uuid
       * @description The directive, a UUID chosen by whoever puts it on record
       */
      directiveId: string;
      /** @description Number and date of its paper */
      paper: {
        issuedOn: components['schemas']['LocalDate'];
        number: string;
      } | null;
      /** @description How many tasks it answers */
      parts: number;
      submittedAt: components['schemas']['Instant'];
      submittedBy: components['schemas']['NamedActor'];
      unit: components['schemas']['NamedUnit'];
      /**
       * Format: uuid
       * @description The command, a UUID: the value of the Idempotency-Key header
       */
      unitPlanId: string;
    };
    /** @description Plans for many tasks under a directive */
    UnitPlanList: {
      /** @description Those of which the caller may see a part, the latest first; at most 100 */
      items: components['schemas']['UnitPlanLine'][];
      /** @description The tasks of the caller’s unit under the directive for which a plan is owed, and can be sent by the caller */
      owed: {
        code: string;
        dueOn: components['schemas']['LocalDate'] | null;
        leader: components['schemas']['NamedPost'];
        overdue: boolean;
        /** @description By when the plan is owed */
        planDueOn: components['schemas']['LocalDate'];
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
        title: components['schemas']['Words'];
        unit: components['schemas']['NamedUnit'];
      }[];
    };
    /** @description The part of a plan for one task, and what became of it */
    UnitPlanPart: {
      code: string;
      decidedAt: components['schemas']['Instant'] | null;
      dueOn: components['schemas']['LocalDate'] | null;
      leader: components['schemas']['NamedPost'];
      lines: components['schemas']['PlanLineView'][];
      /** @description Whether the caller may decide on it now */
      mayDecide: boolean;
      /** @description Why it was returned */
      reason: components['schemas']['Words'] | null;
      /** @description Why this task does not take its part, and what to do */
      refusal: {
        code: string;
        detail: string;
      } | null;
      /**
       * @description sending: kept, the task has not taken it yet; refused: it did not take it; overtaken: the task moved on without a decision
       * @enum {string}
       */
      state: 'sending' | 'refused' | 'awaiting' | 'approved' | 'returned' | 'overtaken';
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
    };
    /** @description What each task would answer to its part of a plan */
    UnitPlanPreview: {
      parts: {
        /** @description Why this task does not take its part, and what to do */
        refusal: {
          code: string;
          detail: string;
        } | null;
        /**
         * Format: uuid
         * @description The task, a UUID chosen by whoever issues it
         */
        taskId: string;
      }[];
    };
    /** @description A post, and who holds it; vacant if nobody does */
    UnitPost: {
      /** @description Since when it is there */
      from: components['schemas']['Instant'];
      holders: {
        from: components['schemas']['Instant'];
        /** @description In charge of the unit while its head’s post is vacant */
        inCharge: boolean;
        name: string;
        /** @description A person; the name stays in the directory */
        personId: string;
      }[];
      /** @description A post in a unit, held by persons from date to date */
      postId: string;
      /** @enum {string} */
      role: 'chair' | 'leader' | 'monitor' | 'head' | 'deputy' | 'staff' | 'auditor' | 'administrator';
      title: string;
      /** @description From when on it is no longer there */
      to: components['schemas']['Instant'] | null;
    };
    /** @description A unit, its posts, and who holds them at an instant */
    UnitView: {
      at: components['schemas']['Instant'];
      /** @description On what the unit decides as a body; null if it does not */
      collective: components['schemas']['Collective'] | null;
      /** @description What its deputies see to */
      fields: components['schemas']['Field'][];
      /** @description Since when it is there */
      from: components['schemas']['Instant'];
      holders: components['schemas']['Holder'][];
      /** @description What the holders of its posts have authorised others to do */
      mandates: components['schemas']['Mandate'][];
      name: string;
      parentId: string | null;
      posts: components['schemas']['UnitPost'][];
      /** @description From when on it is no longer there */
      to: components['schemas']['Instant'] | null;
      /** @enum {string} */
      tree: 'state' | 'party';
      /** @description A unit of the organisation */
      unitId: string;
    };
    /** @description What a check of the store found */
    Verification: {
      /** @description Of one task: every event’s place in the chain; null for the whole store */
      chain: components['schemas']['ChainLink'][] | null;
      commands: number;
      erased: number;
      events: number;
      /** @description How many files events name and how many of them were removed on record; null when not checked */
      files: {
        files: number;
        removed: number;
      } | null;
      findings: {
        /**
         * @description Stable; programs go by it
         * @enum {string}
         */
        code:
          | 'event-missing'
          | 'chain-broken'
          | 'stream-missing'
          | 'head-differs'
          | 'event-not-canonical'
          | 'event-unreadable'
          | 'event-misshapen'
          | 'columns-differ'
          | 'refused-with-events'
          | 'unchanged-with-events'
          | 'events-gone'
          | 'events-end-elsewhere'
          | 'words-changed'
          | 'words-gone'
          | 'words-added'
          | 'words-of-nobody'
          | 'salt-gone'
          | 'command-changed'
          | 'outcome-out-of-time'
          | 'act-of-no-command'
          | 'command-missing'
          | 'act-of-another'
          | 'recorded-out-of-time'
          | 'out-of-place'
          | 'counts-otherwise'
          | 'not-due-by-clock'
          | 'no-calendar-ordered'
          | 'no-calendar-due'
          | 'replanned-otherwise'
          | 'no-correction-ordered'
          | 'corrected-otherwise'
          | 'dissemination-told-otherwise'
          | 'of-another-unit'
          | 'not-installed-here'
          | 'recorded-ahead'
          | 'marked-closed'
          | 'marked-open'
          | 'not-foldable'
          | 'sub-task-unfounded'
          | 'sub-task-not-as-planned'
          | 'line-not-refused-so'
          | 'withdrawn-alone'
          | 'cohort-not-withdrawn'
          | 'led-apart'
          | 'left-open'
          | 'figures-gone'
          | 'figures-changed'
          | 'figures-misshapen'
          | 'figures-of-another-period'
          | 'figures-do-not-add-up'
          | 'handed-list-gone'
          | 'handed-list-changed'
          | 'handed-list-misshapen'
          | 'handed-list-of-another'
          | 'rule-changed'
          | 'rule-not-as-released'
          | 'rule-out-of-force'
          | 'rule-not-as-pinned'
          | 'calendar-gone'
          | 'file-missing'
          | 'file-changed'
          | 'file-unreadable'
          | 'file-not-removed'
          | 'file-of-another-size'
          | 'row-differs';
        /** @description What varies in the sentence, by name */
        details: {
          [key: string]: string | number;
        };
        /** @description The sentence in English, as `npm run verify` prints it */
        problem: string;
        streamId: string;
        /** @description The task whose stream it is; null for the stream of a unit, and for one of no known task */
        taskId: string | null;
        /** @description The sentence in the reader’s language */
        text: string;
        version: number | null;
      }[];
      ok: boolean;
      /** @description Rows that differ from the fold of the events; null when not compared */
      readModels:
        | {
            folded: unknown;
            key: string;
            live: unknown;
            table: string;
          }[]
        | null;
      streams: number;
      texts: number;
    };
    /** @description The monitoring office says whether what the unit sent is what was asked for; the leader decides */
    VerifyCompletion: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @enum {string} */
      finding: 'meets' | 'falls_short';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description What the verification found */
      remark: string;
      /** @enum {string} */
      type: 'VerifyCompletion';
    };
    /**
     * @description Which answer was given; `store` is a check of the whole store, all others are of one task
     * @enum {string}
     */
    ViewRead:
      | 'task'
      | 'history'
      | 'state'
      | 'verification'
      | 'record'
      | 'forecast'
      | 'ledger'
      | 'file'
      | 'letter'
      | 'store';
    /** @description A paper of the chair makes a stretch of lateness void: it stays on record, and is not counted */
    VoidSpell: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      obligationId: string;
      paper: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      spell: number;
      /** @enum {string} */
      type: 'VoidSpell';
    };
    /** @description A task that waits for the reader */
    Waiting: {
      code: string;
      /** @description Of the task */
      dueOn: components['schemas']['LocalDate'] | null;
      /** @description The kind of obligation that the move meets; null for a remark on a report, which nobody owes */
      kind:
        | (
            | 'acknowledge'
            | 'plan'
            | 'report'
            | 'periodic-report'
            | 'completion'
            | 'verify'
            | 'review'
            | 'contribution'
            | 'decide-decline'
            | 'decide-plan'
            | 'decide-extension'
            | 'decide-contribution'
            | 'decide-impediment'
            | 'decide-clarification'
            | 'decide-completion'
            | 'countersign'
            | 'explanation'
            | 'rule-explanation'
            | 'answer-reminder'
            | 'milestone'
          )
        | null;
      /** @description The obligation itself: of the reader’s own side, or, by a mandate, of the post that gave it; null where nothing is owed by a date */
      owed: components['schemas']['Owed'] | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      /** @enum {string} */
      what:
        | 'acknowledge'
        | 'send-plan'
        | 'redo-plan'
        | 'redo-completion'
        | 'rule-on-decline'
        | 'decide-plan'
        | 'decide-extension'
        | 'decide-completion'
        | 'review-progress'
        | 'review-task'
        | 'countersign'
        | 'rule-on-clarification'
        | 'rule-on-contribution'
        | 'answer-impediment'
        | 'contribute';
      /** @description Why it is the reader’s: by their post, for a vacant one, by a mandate, or for their unit */
      why: string;
    };
    /** @description Something past due that the watchdog saw to */
    WatchdogEntry: {
      /** @description `Remind`, `OpenSpell`, `Escalate`, the type of the command without an outcome, or `EndWorkflow`: the task was closed, and its workflow ran on */
      act: string;
      /** @description This command had no outcome, or it closed the task */
      commandId: string | null;
      /**
       * @description `woken`: its workflow was told to look; `rebuilt`: it was ended and started again from the store; `left`: neither would help
       * @enum {string}
       */
      done: 'woken' | 'rebuilt' | 'left';
      /** @description When it should have happened; for a command without an outcome, when it was received */
      dueAt: components['schemas']['Instant'];
      entry: string;
      /** @description When this was done about it (business time) */
      foundAt: components['schemas']['Instant'];
      /** @description Of `Escalate` */
      level: number | null;
      /** @description The clock’s act was about this; or else: */
      obligationId: string | null;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      why: string;
      /** @description The same by the wall clock */
      writtenAt: components['schemas']['Instant'];
    };
    /** @description What the watchdog did, the latest first */
    WatchdogPage: {
      items: components['schemas']['WatchdogEntry'][];
      /** @description Give it as `cursor` to get the next page; null at the end */
      next: string | null;
    };
    /** @description What was to be done in a week, and what became of it: total = carried + fallingDue = onTime + late + overdue + open */
    WeekCounts: {
      /** @description Fell due before the week, and were not over when it began */
      carried: number;
      /** @description Fall due in the week, whenever they were done */
      fallingDue: number;
      late: number;
      onTime: number;
      open: number;
      overdue: number;
      total: number;
    };
    /** @description The tasks of a week that units came to have in one way */
    WeekOrigin: {
      counts: components['schemas']['WeekCounts'];
      /** @description From which units they were inherited */
      from: components['schemas']['NamedUnit'][];
      /** @description Inherited, and late or overdue by nothing but stretches that had begun before */
      lateBefore: number;
      origin: components['schemas']['OriginKind'];
    };
    /**
     * @description on_time: signed off, never late. late: signed off, and it was. overdue: past its date and not done. open: its day has not passed, or its result came in time and waits
     * @enum {string}
     */
    WeekOutcome: 'on_time' | 'late' | 'overdue' | 'open';
    /** @description What was to be done in a week, per unit and in total */
    WeekTable: {
      /** @description Nothing that was recorded later is in it */
      asOf: components['schemas']['Instant'];
      authority: components['schemas']['NamedUnit'];
      /** @description The end of the week, or `asOf` while it lasts: when it is judged what is done or overdue */
      countedAt: components['schemas']['Instant'];
      /** @description The tasks by how their units came to have them; empty where all are the units’ own */
      origins: components['schemas']['WeekOrigin'][];
      total: components['schemas']['WeekCounts'];
      /** @description Units that had something to do, by name */
      units: {
        counts: components['schemas']['WeekCounts'];
        ended: components['schemas']['UnitEnding'] | null;
        /** @description Who answered for the unit then; null if nobody did */
        head: {
          name: string;
          /** @description A person; the name stays in the directory */
          personId: string;
          postTitle: string;
        } | null;
        /** @description The tasks by how their units came to have them; empty where all are the units’ own */
        origins: components['schemas']['WeekOrigin'][];
        /** @description By due date */
        tasks: components['schemas']['WeekTask'][];
        unit: components['schemas']['NamedUnit'];
      }[];
      week: {
        /** @description A Monday */
        from: components['schemas']['LocalDate'];
        /** @description As ISO 8601 counts weeks */
        number: number;
        /** @description The Sunday after */
        to: components['schemas']['LocalDate'];
        year: number;
      };
    };
    /** @description A task that was to be done in a week, as it was counted */
    WeekTask: {
      /** @description Done by the first date that was named */
      byFirstDate: boolean;
      /** @description It fell due before the week */
      carried: boolean;
      /** @description What was found of each of its stretches of lateness on which a leader has ruled */
      causes: {
        cause: components['schemas']['Cause'];
        /** @enum {string} */
        outcome: 'objective' | 'partly' | 'subjective';
      }[];
      closedAt: components['schemas']['Instant'] | null;
      code: string;
      /** @description Working days, of a task that is overdue */
      daysOverdue: number | null;
      dueOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      execution: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
      firstDueOn: components['schemas']['LocalDate'] | null;
      group: components['schemas']['FigureGroup'];
      leader: components['schemas']['NamedPost'];
      /** @description Done, and never late */
      onTime: boolean;
      /** @description How the unit came to have it; null where the task is its own */
      origin:
        | (
            | {
                /** @enum {string} */
                as: 'inherited';
                /** @description Of the working days overdue, those on which the unit before had it */
                daysOverdue: number | null;
                from: components['schemas']['NamedUnit'];
                since: components['schemas']['Instant'];
                /** @description Of the stretches of lateness, those that had begun before */
                spells: number;
              }
            | {
                /** @enum {string} */
                as: 'taken_over';
              }
          )
        | null;
      outcome: components['schemas']['WeekOutcome'];
      /** @description When the result was sent that counts */
      sentAt: components['schemas']['Instant'] | null;
      /** @description Stretches of lateness, those that a paper made void left out */
      spells: number;
      /**
       * Format: uuid
       * @description The task, a UUID chosen by whoever issues it
       */
      taskId: string;
      timeliness: components['schemas']['Timeliness'] | null;
      title: components['schemas']['Words'];
      unit: components['schemas']['NamedUnit'];
      /** @description The version of the task that was counted */
      version: number;
    };
    /** @description The unit needs no clarification any more; its terms go on with the days that were left */
    WithdrawClarification: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'WithdrawClarification';
    };
    /** @description Withdraws every open task of one assignment to many units; nobody joins it any more */
    WithdrawCohort: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Needed by the monitoring office, which enters decisions */
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
    };
    /** @description The unit that has the task no longer asks for a contribution */
    WithdrawContributionRequest: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @description The number of the request for a contribution */
      request: number;
      /** @enum {string} */
      type: 'WithdrawContributionRequest';
    };
    /** @description The unit takes an impediment back: it is solved, or no longer stands in the way */
    WithdrawImpediment: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description The number of the impediment */
      impediment: number;
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'WithdrawImpediment';
    };
    /** @description The leader takes the task back */
    WithdrawTask: {
      /**
       * @description The capacity, if the post and the mandates of the caller leave a choice
       * @enum {string}
       */
      capacity?: 'holder' | 'KT' | 'TL' | 'TUQ' | 'TM' | 'Q';
      /** @description Only for the monitoring office, with the paper: when the decision took effect, if earlier than now */
      effectiveAt?: components['schemas']['Instant'];
      /** @description TUQ.: the mandate, if there are several */
      mandateId?: string;
      paper?: components['schemas']['Paper'];
      /** @description Why; required, kept on record */
      reason: string;
      /** @enum {string} */
      type: 'WithdrawTask';
    };
    /** @description What somebody wrote; null once the words were erased (the event and its hash stay) */
    Words: {
      erased: boolean;
      text: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'calendars.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions of the working calendar, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'calendars.enter': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterCalendar'];
      };
    };
    responses: {
      /** @description A version of the working calendar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarSummary'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-calendar`: There is no such calendar version; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `calendar-exists`: There is a calendar version {version} already; a version never changes, choose another name. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `calendar-not-valid`: The calendar is not as it should be; correct the days named in errors and send it again.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'calendars.view': {
    parameters: {
      query?: {
        /** @description Instead of the version it was made of */
        comparedWith?: string;
      };
      header?: never;
      path: {
        /** @description The name of a calendar version, such as vn-2027.1 */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A version, day by day, and how it differs from another */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarView'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-calendar`: There is no such calendar version; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'calendars.apply': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The name of a calendar version, such as vn-2027.1 */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A version of the working calendar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarSummary'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-calendar`: There is no such calendar version; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `calendar-superseded`: Calendar version {version} is or was in force, or was entered before the one that is; enter a new version. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'calendars.preview': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The name of a calendar version, such as vn-2027.1 */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a version would change for the open tasks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarPreview'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-calendar`: There is no such calendar version; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'changes.watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What has changed, of what the reader may see: ask again for just that */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['Changes'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-streams`: Too many pages of this session are being told of changes at once; close some. This one is still brought up to date, but later. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'health.now': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product’s one idea of now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clock'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.list': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Assignments to many units, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortList'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description One assignment to many units, a UUID chosen by whoever issues it */
        cohortId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One assignment to many units: what each has done and owes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cohort'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-cohort`: There is no such assignment, or no task of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.issue': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description One assignment to many units, a UUID chosen by whoever issues it */
        cohortId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCohort'];
      };
    };
    responses: {
      /** @description What became of the same task for each unit */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortIssued'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-cohort`: There is no such assignment, or no task of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `cohort-differs`: This assignment has another content: {code}. Units that join it get a task of the same code and title; for another content use a new id.
       *
       *     `cohort-withdrawn`: This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `database-away`: The database does not answer at the moment; try again in a few seconds. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description One assignment to many units, a UUID chosen by whoever issues it */
        cohortId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawCohort'];
      };
    };
    responses: {
      /** @description One assignment to many units: what each has done and owes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cohort'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-permitted`: Your post may not do this; ask someone who may.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-cohort`: There is no such assignment, or no task of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `cohort-withdrawn`: This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment.
       *
       *     `cohort-over`: No task of this assignment is open any more, so there is nothing to withdraw.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `secret-words`: Of a secret task only number, unit, dates and status are kept: every text is “Theo hồ sơ mật”, without files, quantities or directives. What was sent has not been kept.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.previewWithdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description One assignment to many units, a UUID chosen by whoever issues it */
        cohortId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawCohort'];
      };
    };
    responses: {
      /** @description What withdrawing a cohort would come to for each of its tasks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortWithdrawalPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-cohort`: There is no such assignment, or no task of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `cohort-withdrawn`: This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `secret-words`: Of a secret task only number, unit, dates and status are kept: every text is “Theo hồ sơ mật”, without files, quantities or directives. What was sent has not been kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cohorts.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCohort'];
      };
    };
    responses: {
      /** @description What the same task would come to for each unit, and each year */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'commands.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        commandId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of a command */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Command'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-command`: There is no such command among yours; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'departures.of': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What people who left have left behind in an authority: nothing of it is done by anybody until somebody decides */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Departures'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directives.list': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        kind?: components['schemas']['DirectiveKind'];
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description In number, issuer, title and contents. Typed without accents it finds words with any; spaces beside hyphens do not count. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of directives, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectivePage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directives.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A directive with what it is made of and who serves it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Directive'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directivechanges.preview': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DirectiveChange'];
      };
    };
    responses: {
      /** @description What a change of a directive means for each open task that serves what ends; those to be decided on come first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangePreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `capacity-not-held`: This can’t be done in the capacity stated; possible: {choices}. Choose one of them.
       *
       *     `mandate-not-covering`: The mandate {mandateId} (in force from {from} until just before {to}) does not cover this act, this unit or this moment; submit it to whoever gave the mandate.
       *
       *     `mandate-passed-on`: A mandate may not be passed on ({mandateId}); submit this to whoever gave the first one.
       *
       *     `post-vacant`: The post {postId} is vacant, and nobody can sign for it; submit this to the acting head or the deputy in charge.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `directive-on-record`: This directive is on record already (same issuer, kind, number and year); open that one to add to it or correct it.
       *
       *     `directive-over`: Directive {number} counts no longer from {from} and can’t be changed any more; choose one that is in force.
       *
       *     `ground-over`: What was chosen of directive {number} counts no longer from {from}; choose something of a directive that is in force.
       *
       *     `ground-replaced`: What was chosen of directive {number} has been amended or replaced by {by} from {from}; choose something of {by}.
       *
       *     `part-over`: Part no. {number} has been amended or repealed already; take it off the list, or amend the directive that did so.
       *
       *     `tasks-undecided`: {tasks} open tasks would be left without ground and are not decided on; look at the preview, then decide on each.
       *
       *     `dissemination-held`: {unitId} has reported the dissemination of this directive already; correct the report if something in it is wrong.
       *
       *     `dissemination-not-owed`: {unitId} does not owe dissemination of this directive; check the unit, or name it as owing first.
       *
       *     `dissemination-not-reported`: {unitId} has not reported the dissemination of this directive, so there is nothing to correct; report it first.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-directive`: There is no such directive on record; enter it first, or choose another one.
       *
       *     `number-of-another-kind`: By its symbol the paper is of another kind ({kind}); check the kind, or number and symbol.
       *
       *     `carries-out-itself`: A directive can’t carry out itself, directly or by way of others; take this one off the list.
       *
       *     `carries-out-lower`: A directive carries out those of its own level or above; take the lower one off the list, or check the levels.
       *
       *     `carried-out-from-above`: A directive of a higher level carries this one out, so it can’t be of that level; correct the other one first.
       *
       *     `unknown-clause`: The directive has no clause no. {clause}; choose one that was entered, or add it first.
       *
       *     `unknown-target`: The directive has no target no. {target}; choose one that was entered, or add it first.
       *
       *     `unknown-group`: The directive has no group no. {group}; choose one that was entered, or add it first.
       *
       *     `changes-itself`: A directive can’t amend, replace or repeal itself; choose the later one.
       *
       *     `changed-from-below`: A directive is amended, replaced or repealed by one of its own level or above; choose another, or check the levels.
       *
       *     `change-before-paper`: The change can’t count before the papers were issued ({earliest}); check the day.
       *
       *     `dissemination-too-early`: Dissemination can’t be due before the directive was issued ({earliest}); choose another day.
       *
       *     `held-in-future`: It can’t have been held after today ({today}); report it once it was held, or check the day.
       *
       *     `held-before-directive`: It can’t have been held before the directive was issued ({earliest}); check the day.
       *
       *     `attended-beyond-expected`: More attended ({attended}) than were to attend ({expected}); check both numbers.
       *
       *     `minutes-required`: The report needs the minutes: give their number and date, or attach the file.
       *
       *     `unit-paper-required`: The monitoring office enters a report only with the paper of the unit: number, date, signer and capacity.
       *
       *     `directive-full`: A directive has at most {most} clauses, annexes, targets or groups; enter the rest as another directive.
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `signer-not-entitled`: The signer of the paper could not decide this on that day; check the signer.
       *
       *     `choose-capacity`: You may do this in several capacities ({choices}); state which (capacity), and by which mandate (mandateId) if there is one.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unprocessable`: The system could not decide on this request; it has been kept for inspection. Please tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directivecommands.submit': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DirectiveCommand'];
      };
    };
    responses: {
      /** @description A command on a directive that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveCommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveCommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `capacity-not-held`: This can’t be done in the capacity stated; possible: {choices}. Choose one of them.
       *
       *     `mandate-not-covering`: The mandate {mandateId} (in force from {from} until just before {to}) does not cover this act, this unit or this moment; submit it to whoever gave the mandate.
       *
       *     `mandate-passed-on`: A mandate may not be passed on ({mandateId}); submit this to whoever gave the first one.
       *
       *     `post-vacant`: The post {postId} is vacant, and nobody can sign for it; submit this to the acting head or the deputy in charge.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `directive-on-record`: This directive is on record already (same issuer, kind, number and year); open that one to add to it or correct it.
       *
       *     `directive-over`: Directive {number} counts no longer from {from} and can’t be changed any more; choose one that is in force.
       *
       *     `ground-over`: What was chosen of directive {number} counts no longer from {from}; choose something of a directive that is in force.
       *
       *     `ground-replaced`: What was chosen of directive {number} has been amended or replaced by {by} from {from}; choose something of {by}.
       *
       *     `part-over`: Part no. {number} has been amended or repealed already; take it off the list, or amend the directive that did so.
       *
       *     `tasks-undecided`: {tasks} open tasks would be left without ground and are not decided on; look at the preview, then decide on each.
       *
       *     `dissemination-held`: {unitId} has reported the dissemination of this directive already; correct the report if something in it is wrong.
       *
       *     `dissemination-not-owed`: {unitId} does not owe dissemination of this directive; check the unit, or name it as owing first.
       *
       *     `dissemination-not-reported`: {unitId} has not reported the dissemination of this directive, so there is nothing to correct; report it first.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-directive`: There is no such directive on record; enter it first, or choose another one.
       *
       *     `number-of-another-kind`: By its symbol the paper is of another kind ({kind}); check the kind, or number and symbol.
       *
       *     `carries-out-itself`: A directive can’t carry out itself, directly or by way of others; take this one off the list.
       *
       *     `carries-out-lower`: A directive carries out those of its own level or above; take the lower one off the list, or check the levels.
       *
       *     `carried-out-from-above`: A directive of a higher level carries this one out, so it can’t be of that level; correct the other one first.
       *
       *     `unknown-clause`: The directive has no clause no. {clause}; choose one that was entered, or add it first.
       *
       *     `unknown-target`: The directive has no target no. {target}; choose one that was entered, or add it first.
       *
       *     `unknown-group`: The directive has no group no. {group}; choose one that was entered, or add it first.
       *
       *     `changes-itself`: A directive can’t amend, replace or repeal itself; choose the later one.
       *
       *     `changed-from-below`: A directive is amended, replaced or repealed by one of its own level or above; choose another, or check the levels.
       *
       *     `change-before-paper`: The change can’t count before the papers were issued ({earliest}); check the day.
       *
       *     `dissemination-too-early`: Dissemination can’t be due before the directive was issued ({earliest}); choose another day.
       *
       *     `held-in-future`: It can’t have been held after today ({today}); report it once it was held, or check the day.
       *
       *     `held-before-directive`: It can’t have been held before the directive was issued ({earliest}); check the day.
       *
       *     `attended-beyond-expected`: More attended ({attended}) than were to attend ({expected}); check both numbers.
       *
       *     `minutes-required`: The report needs the minutes: give their number and date, or attach the file.
       *
       *     `unit-paper-required`: The monitoring office enters a report only with the paper of the unit: number, date, signer and capacity.
       *
       *     `directive-full`: A directive has at most {most} clauses, annexes, targets or groups; enter the rest as another directive.
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `signer-not-entitled`: The signer of the paper could not decide this on that day; check the signer.
       *
       *     `choose-capacity`: You may do this in several capacities ({choices}); state which (capacity), and by which mandate (mandateId) if there is one.
       *
       *     `file-not-stored`: The file {fileName} has not been uploaded by you, or its hash or size is not as written; upload it first, then name it as the upload was answered.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-busy`: Too many commands on this directive await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unprocessable`: The system could not decide on this request; it has been kept for inspection. Please tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'files.ofDirective': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
        /** @description SHA-256 of the bytes, hexadecimal */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file that an act on a directive has brought */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `directive-not-found`: There is no such directive; check its id.
       *
       *     `unknown-file`: There is no such file among those that you may see; check its hash.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-lost`: This file can no longer be read as it was filed; tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directives.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that was recorded of a directive, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveHistory'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitplans.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Plans for many tasks under a directive */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPlanList'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitplans.submit': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitUnitPlan'];
      };
    };
    responses: {
      /** @description A plan of a unit for many tasks, and what became of each part */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPlan'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-plan-refused`: Nothing was kept: {refused} of the tasks refuse; see why in parts, put it right and send all of it again. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       *
       *     `file-not-stored`: The file {fileName} has not been uploaded by you, or its hash or size is not as written; upload it first, then name it as the upload was answered.
       *
       *     `secret-words`: Of a secret task only number, unit, dates and status are kept: every text is “Theo hồ sơ mật”, without files, quantities or directives. What was sent has not been kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitplans.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitUnitPlan'];
      };
    };
    responses: {
      /** @description What each task would answer to its part of a plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPlanPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directives.verify': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The directive, a UUID chosen by whoever puts it on record */
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a check of the store found */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verification'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `directive-not-found`: There is no such directive; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'directives.reading': {
    parameters: {
      query: {
        number: string;
        /** @description It settles the form of number and symbol */
        tree: 'state' | 'party';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How number and symbol of a paper are read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NumberReading'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'disseminations.owed': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description Only this unit, with those that it has succeeded; unit people get those of their own */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of what is still to be disseminated, the earliest day first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisseminationPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'files.upload': {
    parameters: {
      query: {
        /** @description As people call it, such as 15-QD-UBND.pdf; no path */
        fileName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The bytes of the file, as they are */
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description A file that is kept, as an act names it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFile'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `file-empty`: The file is empty; choose it again and upload it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-too-large`: The file is larger than the {mostMb} MB that are allowed; compress or split it and upload it again. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'files.own': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SHA-256 of the bytes, hexadecimal */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file that the caller uploaded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-file`: There is no such file among those that you may see; check its hash. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-lost`: This file can no longer be read as it was filed; tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'forecast.ofDraft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueTask'];
      };
    };
    responses: {
      /** @description What will be owed, reminded, late and escalated if nobody acts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `backdating-not-permitted`: Only the monitoring office may give an earlier effective time, with the paper; leave effectiveAt out.
       *
       *     `line-not-yours-to-issue`: You may not issue sub-tasks for the unit (line {line}); have its head send the plan, or let the line be no sub-task.
       *
       *     `chair-decides`: This is decided by the chair, as the unit asked when it was overdue, or as lateness is made void; submit it to the chair.
       *
       *     `own-spell`: Nobody makes a stretch of lateness of their own post void; a higher authority has to decide.
       *
       *     `capacity-not-held`: This can’t be done in the capacity stated; possible: {choices}. Choose one of them.
       *
       *     `outside-field`: The unit is outside the field of this deputy, who can’t sign KT. for it; submit it to the head, or to the deputy for the field.
       *
       *     `post-vacant`: The post {postId} is vacant, and nobody can sign for it; submit this to the acting head or the deputy in charge.
       *
       *     `mandate-not-covering`: The mandate {mandateId} (in force from {from} until just before {to}) does not cover this act, this unit or this moment; submit it to whoever gave the mandate.
       *
       *     `mandate-passed-on`: A mandate may not be passed on ({mandateId}); submit this to whoever gave the first one.
       *
       *     `not-a-signatory`: This takes the signatures of {offices}; have the holders of these posts sign it.
       *
       *     `four-eyes`: Who proposed, who enters and who decides must be different people; ask somebody else.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-issued`: There is no such task; check the task id.
       *
       *     `unknown-calendar`: There is no such calendar version; check its name.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `already-issued`: This task has been issued already; use a new id for a new task.
       *
       *     `cohort-withdrawn`: This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment.
       *
       *     `task-closed`: The task is closed and takes no further acts.
       *
       *     `no-due-date`: The task has no due date, so there is nothing to extend.
       *
       *     `entry-not-correctable`: This entry can’t be corrected; only the latest issue, amendment or extension can. Use an amendment.
       *
       *     `correction-too-late`: The time for corrections ended on {until}; use an amendment with a reason.
       *
       *     `not-acknowledged`: The unit has not acknowledged the task; acknowledge it or send a plan first.
       *
       *     `already-acknowledged`: The unit has acknowledged the task and can no longer decline it; speak to the supervising leader.
       *
       *     `already-declined`: The unit has declined already; the leader’s ruling is awaited.
       *
       *     `decline-awaits-ruling`: The unit has declined; the leader must rule first.
       *
       *     `nothing-declined`: No decline awaits a ruling.
       *
       *     `clarification-awaits-ruling`: The unit has asked for clarification; wait for the leader’s ruling, or withdraw the request.
       *
       *     `past-clarification`: Clarification is asked for before the task is acknowledged; now report an impediment to the leader.
       *
       *     `no-clarification-pending`: No request for clarification awaits a ruling.
       *
       *     `clarified-already`: The unit has asked for clarification as often as the policy allows; acknowledge or decline the task.
       *
       *     `line-not-to-issue`: The approved plan has no such line to be issued as a sub-task any more; look at the plan of the parent task.
       *
       *     `no-milestone-open`: No milestone of this line is being followed; look at the plan of the task.
       *
       *     `plan-awaits-decision`: A plan has been sent and awaits the leader’s decision; wait for it.
       *
       *     `plan-already-approved`: The plan has been approved already.
       *
       *     `no-plan-to-decide`: No plan awaits a decision.
       *
       *     `plan-not-approved`: The plan has not been approved; finish the plan first.
       *
       *     `plan-part-other-unit`: This task is with {unitId}, not with the unit whose plan this is; leave it out of the plan.
       *
       *     `plan-part-other-directive`: This task does not serve the directive that the plan is made under; leave it out, or send a plan for it alone.
       *
       *     `no-plan-owed`: No plan is owed for this task; leave it out of the plan.
       *
       *     `plan-part-overtaken`: The plan that awaits a decision on this task is no longer the part of this plan; open the task and decide on it there.
       *
       *     `no-report-to-review`: There is no new progress report to remark on.
       *
       *     `standing-task`: No result ends a standing task; report progress, and the supervising leader ends it by a review.
       *
       *     `not-standing`: This is no standing task, so it is not reviewed.
       *
       *     `parent-not-in-hand`: Sub-tasks are issued while the parent is acknowledged, not reported as done and not suspended; acknowledge it, or wait until it goes on.
       *
       *     `parent-closed`: The parent task is closed; to reopen the sub-task, have the parent reopened first.
       *
       *     `sub-tasks-open`: {count} sub-tasks are still open ({codes}); wait until they are closed, or sign off with the reason why that is waived (waiver).
       *
       *     `extension-awaits-decision`: A request for extension already awaits a decision.
       *
       *     `extensions-used-up`: The task has been extended as often, or for as long, as the policy allows; ask the leader to amend it.
       *
       *     `no-extension-to-decide`: No request for extension awaits a decision.
       *
       *     `no-coordinating-units`: The task has no coordinating units; ask the leader to name some.
       *
       *     `contribution-not-pending`: No request for a contribution waits for this; look at the requests of the task.
       *
       *     `contribution-required`: The leader has ruled that the contribution is owed; it can’t be declined again.
       *
       *     `nothing-to-chase`: There is nothing left that a unit owes.
       *
       *     `not-owed-by-unit`: This ({obligationId}) is done, or is not owed by a unit; choose what a unit still owes.
       *
       *     `chased-today`: The unit was chased about this today, at {chasedAt}; it can be chased again on another day.
       *
       *     `no-impediment-open`: No impediment of this number awaits an answer; look at those of the task.
       *
       *     `completion-awaits-decision`: Completion has been reported and awaits sign-off.
       *
       *     `no-completion-to-decide`: No report of completion awaits a decision.
       *
       *     `task-suspended`: The task is suspended until the end of {until}; a leader has to let it go on before this can be done.
       *
       *     `not-suspended`: The task is not suspended, so there is nothing to resume.
       *
       *     `suspended-for-longer`: The task is suspended until {until} already; to end that earlier, resume it.
       *
       *     `nothing-to-explain`: No spell of lateness of the unit is left to be explained.
       *
       *     `already-explained`: This spell of lateness has been explained; each is explained once.
       *
       *     `no-explanation-to-rule`: No such explanation awaits a ruling.
       *
       *     `explanation-ruled`: This explanation has been ruled on; the ruling stands.
       *
       *     `nothing-overdue`: Nothing that a unit owes is overdue.
       *
       *     `spell-not-running`: That spell of lateness ({obligationId}, no. {spell}) is not running, or is no unit’s; choose something overdue.
       *
       *     `paper-number-used`: Number {number} has been used for a formal reminder on this task; check it.
       *
       *     `no-reminder-to-answer`: No formal reminder awaits an answer.
       *
       *     `reminder-answered`: That formal reminder is not to be answered any more.
       *
       *     `no-spell`: The task has no stretch of lateness that counts, so there is none to make void.
       *
       *     `nothing-to-verify`: No result waits to be verified.
       *
       *     `verification-awaited`: The monitoring office has until the end of {until} to verify this; wait for its findings, or return the result.
       *
       *     `products-outstanding`: Products have still to be sent; accept those that are good, or return the completion.
       *
       *     `sign-off-instead`: These are the last products; sign the task off and grade it.
       *
       *     `task-open`: The task is open, so there is nothing to reopen; amend or extend it if its date is to change.
       *
       *     `already-signed`: You have signed this already, and each person signs once, whatever posts they hold. Still awaited: {offices}.
       *
       *     `nothing-to-sign`: No decision awaits a signature.
       *
       *     `signed-otherwise`: What awaits signatures has changed; look at it again, then sign version {version}.
       *
       *     `period-closed`: The period from {from} to {to} was closed at {closedAt} and is not closed again; what changed since stands among its corrections.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `signer-not-entitled`: The signer of the paper could not decide this on that day; check the signer.
       *
       *     `effective-in-future`: The effective time may not be later than the time of receipt; correct effectiveAt.
       *
       *     `effective-too-early`: This can take effect from {earliest} at the earliest; correct effectiveAt.
       *
       *     `due-date-or-term`: Give just one of these: the last day (dueOn), a term (dueIn), without delay (urgent), the day of review of a standing task (reviewOn), no date (undated).
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `unit-ended`: This unit had ended by then; choose the unit that succeeds it.
       *
       *     `unit-succeeded`: Unit {unitId} had ended by then; choose the unit that succeeds it: {successorIds}.
       *
       *     `unit-has-no-head`: This unit has no post of head in the directory; add it before assigning.
       *
       *     `not-a-leader-post`: That post does not lead the issuing authority; choose the chair or a deputy chair.
       *
       *     `due-date-passed`: The due date must be {today} or later; choose another date.
       *
       *     `outside-term`: Directive {number} is for the years {from} to {to}; choose years among these, or what the task serves of another directive.
       *
       *     `due-outside-span`: For these years the task can be due from {earliest} to {latest}; correct the date or the years.
       *
       *     `same-unit`: This unit has the task already; choose another, or amend the task if only the date changes.
       *
       *     `due-date-needed`: The present due date has passed; give the receiving unit a new one.
       *
       *     `report-date-out-of-range`: Report dates must lie after the day of issue or review, and not after the due date or the next review; correct them.
       *
       *     `nothing-to-take-over`: A task that is taken over was given before today; say from when it counts (effectiveAt), as its paper does, or issue it as a new one.
       *
       *     `secret-refused`: By the policy of the authority no secret task is put in here; assign and follow it by the secret file.
       *
       *     `plan-days-passed`: An urgent task is due on the last day of its plan, and that day ({until}) has passed; the plan has to be made anew.
       *
       *     `plan-line-dates`: Each plan line must begin no later than it ends; correct line {line}.
       *
       *     `milestone-after-due`: The milestone in line {line} is after the task is due ({dueOn}); correct its dates, or let it be no milestone.
       *
       *     `milestone-passed`: The day of the milestone in line {line} has passed; correct its dates, or let it be no milestone.
       *
       *     `line-doubly-marked`: Line {line} is both a milestone and to be a sub-task; mark only one: a sub-task has its own date.
       *
       *     `line-not-below`: Line {line}: {unitId} is not below the unit that has the task; choose another unit, or let it be no sub-task.
       *
       *     `line-to-no-unit`: Line {line}: {unitId} can be given no task now (unknown, ended or without a head); choose another unit.
       *
       *     `line-too-deep`: Line {line}: the policy allows sub-tasks down to level {depth}; have the unit do this itself.
       *
       *     `line-past-parent`: Line {line} is to be a sub-task and must end by {latest}, so that this task keeps its date; choose an earlier day, or ask for an extension first.
       *
       *     `line-day-passed`: Line {line} is to be a sub-task, and its last day has passed; correct its dates.
       *
       *     `plan-line-past-due`: Line {line} ends after the task is due ({dueOn}); correct its dates, or ask for an extension first.
       *
       *     `total-fell`: The total is lower than the one reported before ({before}). Figures are totals to date, not the increase since. If the new one is right, give the reason.
       *
       *     `nothing-counted`: The task says of nothing how much is to be reached, so a report gives the percentage only.
       *
       *     `review-date-passed`: The day of review must be later than {today}; choose another date.
       *
       *     `unknown-parent`: There is no such parent task; check its id.
       *
       *     `not-below`: A sub-task goes to a unit below the one that has the parent task; choose another unit.
       *
       *     `not-of-leading-unit`: A sub-task is led by the head or a deputy of the unit that has the parent task; choose one of them.
       *
       *     `too-deep`: The policy allows sub-tasks down to level {depth}; have the unit do this itself.
       *
       *     `past-parent`: The sub-task must be due by {latest}, so that the parent task keeps its date; choose an earlier day, or have the parent extended first.
       *
       *     `date-not-later`: The new date must be later than the present one ({dueOn}); choose another date.
       *
       *     `extension-too-long`: All extensions together add {days} working days at most, so the new date is {latest} at the latest; choose an earlier one.
       *
       *     `coordinator-is-lead`: The unit that has the task can’t also coordinate on it; take {unitId} off the list.
       *
       *     `not-coordinating`: {unitId} is no coordinating unit of this task; choose one that is, or ask the leader to add it.
       *
       *     `contribution-too-soon`: A coordinating unit must be given time; the earliest day is {earliest}.
       *
       *     `assignee-elsewhere`: Post {postId} is not of the unit; name somebody of the unit that has the task or of one that coordinates, or add their unit to those first.
       *
       *     `assignee-vacant`: Nobody holds post {postId} now; name somebody else.
       *
       *     `unit-not-concerned`: Unit {unitId} neither has this task nor coordinates on it; choose one that does.
       *
       *     `not-a-monitor-post`: That post does not monitor tasks for the issuing authority; choose a monitoring officer.
       *
       *     `stay-not-ahead`: The last day of the suspension must be {earliest} or later; choose another date.
       *
       *     `stay-too-long`: A task can be suspended for {days} working days at most, that is until {latest}; choose an earlier date.
       *
       *     `no-such-spell`: The task has no such spell of lateness that a unit answers for ({obligationId}, no. {spell}); choose another.
       *
       *     `cause-not-so`: This cause cannot be found so: a disaster is objective, slow execution subjective; name the cause that was found.
       *
       *     `no-such-days-late`: The number or the dates do not lie within the {daysLate} working days late; correct them.
       *
       *     `unknown-spell`: There is no such stretch of lateness; check the duty ({obligationId}) and the number of the stretch.
       *
       *     `evidence-missing`: The task asks for evidence that is not all there; add {missing}, then report completion again.
       *
       *     `evidence-of-part-missing`: Whatever products are sent, complete evidence of at least one kind that the task asks for comes with them; add one of these and send them again: {missing}.
       *
       *     `evidence-dated-later`: The date on the evidence ({issuedOn}) is later than the day of this report ({today}); check the date.
       *
       *     `against-finding`: The verification found that the result falls short; to accept it all the same, say why (remark).
       *
       *     `product-not-owed`: Product no. {product} is not asked for, or was sent or accepted already; check the numbers.
       *
       *     `product-not-submitted`: Product no. {product} does not await a decision; check the numbers.
       *
       *     `product-not-accepted`: Product no. {product} had not been accepted, so it cannot be redone; check the numbers.
       *
       *     `reopening-date`: To reopen a task, give its new last day (dueOn); for a standing task, the day of its next review (reviewOn).
       *
       *     `choose-capacity`: You may do this in several capacities ({choices}); state which (capacity), and by which mandate (mandateId) if there is one.
       *
       *     `period-not-over`: A period can be closed once {to} is over; close it after that day.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unprocessable`: The system could not decide on this request; it has been kept for inspection. Please tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'handovers.list': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Posts that went over within a year, and what hangs on each */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handovers'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'health.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process runs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'health.readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description `degraded` while Temporal or the worker is away or does no work: commands are kept and answered with 202; `failing` when nothing can be served */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nothing can be served */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  'imports.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Imports of the authority, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.start': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportAnnex'];
      };
    };
    responses: {
      /** @description An import, and what has become of each row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /**
       * @description `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       *
       *     `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-file`: There is no such file among those that you may see; check its hash. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `annex-foreign`: This file is no .xlsx, .docx or .csv (UTF-8); open it in an office program and save it as one of these.
       *
       *     `annex-old-format`: The file is of the old kind (.xls, .doc); open it and save it as .xlsx or .docx.
       *
       *     `annex-encrypted`: The file has a password; take it off and upload it again.
       *
       *     `annex-macros`: The file has macros and is not read; save it as .xlsx or .docx without them.
       *
       *     `annex-entities`: The file declares XML entities, which no office program does, and is not read; save it again with an office program.
       *
       *     `annex-damaged`: The file is damaged or not of its form; open it in an office program and save it again.
       *
       *     `annex-too-large`: The annex is too large (2,000 rows, 60 columns and 20 MB at most); split it into several files.
       *
       *     `annex-too-heavy`: Reading this file takes too much time or memory and was stopped; copy the table of the annex alone into a new file.
       *
       *     `annex-without-table`: There is no table with a column of tasks; give the columns the headings of the template, or say which is which (columns).
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       *
       *     `annex-not-right`: Something in the annex has still to be mended, so no task was issued; mend what the dry run names, or choose the rows that are right.
       *
       *     `file-not-stored`: The file {fileName} has not been uploaded by you, or its hash or size is not as written; upload it first, then name it as the upload was answered.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-lost`: This file can no longer be read as it was filed; tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        importId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An import, and what has become of each row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-import`: There is no such import; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnexToImport'];
      };
    };
    responses: {
      /** @description What importing an annex would come to, item by item. Nothing was kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnexPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-file`: There is no such file among those that you may see; check its hash. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `annex-foreign`: This file is no .xlsx, .docx or .csv (UTF-8); open it in an office program and save it as one of these.
       *
       *     `annex-old-format`: The file is of the old kind (.xls, .doc); open it and save it as .xlsx or .docx.
       *
       *     `annex-encrypted`: The file has a password; take it off and upload it again.
       *
       *     `annex-macros`: The file has macros and is not read; save it as .xlsx or .docx without them.
       *
       *     `annex-entities`: The file declares XML entities, which no office program does, and is not read; save it again with an office program.
       *
       *     `annex-damaged`: The file is damaged or not of its form; open it in an office program and save it again.
       *
       *     `annex-too-large`: The annex is too large (2,000 rows, 60 columns and 20 MB at most); split it into several files.
       *
       *     `annex-too-heavy`: Reading this file takes too much time or memory and was stopped; copy the table of the annex alone into a new file.
       *
       *     `annex-without-table`: There is no table with a column of tasks; give the columns the headings of the template, or say which is which (columns).
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-lost`: This file can no longer be read as it was filed; tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'imports.template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An annex to fill in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.who': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person and post of the session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.notices': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description Only what was not opened yet */
        unopened?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the reader was sent, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.opened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenNotice'];
      };
    };
    responses: {
      /** @description When a notice was first opened */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeOpened'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-notice`: There is no such notice among yours; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the reader owes, and what waits for their next move */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyObligations'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'office.desk': {
    parameters: {
      query?: {
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What whoever follows the tasks of an authority sees to */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeDesk'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'office.duties': {
    parameters: {
      query: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description overdue: what units owe and have not done; due-soon: what they owe within seven days; decisions: what waits for a decision of a leader, which the office enters from its paper */
        list: 'overdue' | 'due-soon' | 'decisions';
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One list of the desk: by unit, then by date */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeDutyPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'overview.overview': {
    parameters: {
      query?: {
        /** @description By what was on record at this instant: what the screen showed. Now if left out */
        asOf?: components['schemas']['Instant'];
        /** @description The reader’s own; there is no other */
        authority?: string;
        /** @description Of a unit that has ended: its figures as they were closed then */
        closed?: 'true' | 'false';
        /** @description Leaves out what was over before this day */
        from?: components['schemas']['LocalDate'];
        /** @description As things counted at the end of this day; whatever counts from later is left out */
        to?: components['schemas']['LocalDate'];
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rates and counts of an authority, or of the reader’s unit */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overview'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'overview.tasks': {
    parameters: {
      query?: {
        /** @description By what was on record at this instant: what the screen showed. Now if left out */
        asOf?: components['schemas']['Instant'];
        /** @description The reader’s own; there is no other */
        authority?: string;
        byFirstDate?: 'true' | 'false';
        /** @description As a leader found of one of its stretches of lateness */
        cause?: components['schemas']['Cause'];
        /** @description Of a unit that has ended: its figures as they were closed then */
        closed?: 'true' | 'false';
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Working days overdue, from */
        daysFrom?: number;
        daysTo?: number;
        execution?: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
        /** @description Leaves out what was over before this day */
        from?: components['schemas']['LocalDate'];
        /** @description Inherited from this unit */
        fromUnit?: string;
        group?: components['schemas']['FigureGroup'];
        /** @description Inherited, and late by nothing but what had begun before */
        lateBefore?: 'true' | 'false';
        /** @description Items on a page, 200 at most */
        limit?: number;
        onTime?: 'true' | 'false';
        origin?: components['schemas']['OriginKind'];
        /** @description What the rates divide by: done, or overdue and not done */
        owed?: 'true' | 'false';
        timeliness?: components['schemas']['Timeliness'];
        /** @description As things counted at the end of this day; whatever counts from later is left out */
        to?: components['schemas']['LocalDate'];
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tasks behind a number, in the order of their codes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewTaskPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'overview.time': {
    parameters: {
      query?: {
        /** @description By what was on record at this instant: what the screen showed. Now if left out */
        asOf?: components['schemas']['Instant'];
        /** @description The reader’s own; there is no other */
        authority?: string;
        /** @description Of a unit that has ended: its figures as they were closed then */
        closed?: 'true' | 'false';
        /** @description Leaves out what was over before this day */
        from?: components['schemas']['LocalDate'];
        /** @description As things counted at the end of this day; whatever counts from later is left out */
        to?: components['schemas']['LocalDate'];
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where time went: working days of all tasks by whom they lay with */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimeOverview'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'people.called': {
    parameters: {
      query: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description Parts of the name; with diacritics they count, without they do not */
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description People by their names, each with the posts they hold now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'units.person': {
    parameters: {
      query?: {
        /** @description Instead of now */
        at?: components['schemas']['Instant'];
      };
      header?: never;
      path: {
        /** @description A person; the name stays in the directory */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A person, and the posts they hold at an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-person`: There is no such person in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'people.name': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A person; the name stays in the directory */
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonNaming'];
      };
    };
    responses: {
      /** @description A person, and the posts they hold at an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'people.openAccount': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A person; the name stays in the directory */
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountOpening'];
      };
    };
    responses: {
      /** @description A person, and the posts they hold at an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-person`: There is no such person in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `login-taken`: This login belongs to somebody else; choose another one. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'people.closeAccounts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A person; the name stays in the directory */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Close the accounts of somebody who left */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-person`: There is no such person in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `post-still-held`: Post {postId} is still held then, by {personId}; relieve that person first, or name them in inPlaceOf when appointing a successor. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ledger.ofPerson': {
    parameters: {
      query: {
        /** @description The first day of the period */
        from: components['schemas']['LocalDate'];
        /** @description The last day of the period, included */
        to: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /** @description A person; the name stays in the directory */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lateness for which a person answers in a period */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonLedger'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-person`: There is no such person in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'periods.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The closed periods of an authority, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'periods.close': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PeriodToClose'];
      };
    };
    responses: {
      /** @description A command on a unit that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-permitted`: Your post may not do this; ask someone who may.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `period-closed`: The period from {from} to {to} was closed at {closedAt} and is not closed again; what changed since stands among its corrections. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `period-not-over`: A period can be closed once {to} is over; close it after that day.
       *
       *     `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-busy`: Too many commands on this unit await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'periods.frozen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        periodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of a closed period, as they were frozen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosedFigures'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-period`: The authority has no closed period of this id; choose one from the list of closed periods. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'periods.since': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        periodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What has changed since a period was closed: apart from its figures, which stay */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodCorrections'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-period`: The authority has no closed period of this id; choose one from the list of closed periods. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'policies.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions of the policy, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'policies.enter': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterPolicy'];
      };
    };
    responses: {
      /** @description A version of the policy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySummary'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-policy`: There is no policy version {version}; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `policy-exists`: There is a policy version {version} already; a version never changes, choose another name. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `policy-not-valid`: The policy is not as it should be; correct what errors names and send it again.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'policies.view': {
    parameters: {
      query?: {
        /** @description Instead of the version in force */
        comparedWith?: string;
      };
      header?: never;
      path: {
        /** @description The name of a policy version, such as dak-to-2027.1 */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A version of the policy, and how it differs from another */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-policy`: There is no policy version {version}; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'policies.apply': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The name of a policy version, such as dak-to-2027.1 */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A version of the policy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySummary'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-policy`: There is no policy version {version}; check its name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `policy-in-force`: Policy version {version} is in force; there is nothing to do. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'handovers.find': {
    parameters: {
      query?: {
        /** @description Who hands over; the caller if left out */
        personId?: string;
      };
      header?: never;
      path: {
        /** @description A post in a unit, held by persons from date to date */
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What goes over with a post from somebody who answers or answered for it: the list that was signed, or else the one of now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-the-holder`: This person does not hold post {postId} at that moment; check person, post and time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-post`: The unit has no such post; choose one of its posts. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'handovers.receive': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description A post in a unit, held by persons from date to date */
        postId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverToReceive'];
      };
    };
    responses: {
      /** @description A command on a unit that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `handover-not-signed`: Whoever hands over ({personId}) has not signed; ask them to, or name the minutes on paper.
       *
       *     `handover-still-in-post`: Whoever hands over ({personId}) still answers for the post; receive it once they no longer do.
       *
       *     `post-ended`: This post had ended by then; choose another one.
       *
       *     `not-the-holder`: This person does not hold post {postId} at that moment; check person, post and time.
       *
       *     `handover-changed`: The list is no longer the one that was shown; load it again, look it through and sign.
       *
       *     `handover-received`: This handover was received at {receivedAt}; what came up since is for the receiver.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-post`: The unit has no such post; choose one of its posts.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-busy`: Too many commands on this unit await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'handovers.sign': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description A post in a unit, held by persons from date to date */
        postId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverToSign'];
      };
    };
    responses: {
      /** @description A command on a unit that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `post-ended`: This post had ended by then; choose another one.
       *
       *     `not-the-holder`: This person does not hold post {postId} at that moment; check person, post and time.
       *
       *     `handover-changed`: The list is no longer the one that was shown; load it again, look it through and sign.
       *
       *     `handover-received`: This handover was received at {receivedAt}; what came up since is for the receiver.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-post`: The unit has no such post; choose one of its posts.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-busy`: Too many commands on this unit await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'reads.list': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Read at this instant or later */
        from?: components['schemas']['Instant'];
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description Who read */
        personId?: string;
        /** @description The task, a UUID chosen by whoever issues it */
        taskId?: string;
        /** @description Read before this instant */
        until?: components['schemas']['Instant'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who was shown what, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.restorations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every restoration of a backup, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestorationList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'browsersession.signedIn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether somebody is signed in with this browser */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'browsersession.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Who is signed in with this browser, in which post; or who it is, and the posts to choose from */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BrowserSession'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong-credentials`: Login or password is wrong; check both and sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `no-post`: You hold no post at present; ask the administrator to bring the directory up to date.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `foreign-page`: This request did not come from a page of this system and has not been carried out; open the system’s own page and do it there.
       *
       *     `not-by-https`: A browser keeps its session over https alone; open the https address of this system, or ask the administrator to set it up (TRUST_PROXY).
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-sign-ins`: Too many wrong passwords for this login; try again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'browsersession.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sign out with a browser */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `foreign-page`: This request did not come from a page of this system and has not been carried out; open the system’s own page and do it there. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessions.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description A signed, expiring token for one person in one post */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong-credentials`: Login or password is wrong; check both and sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `no-post`: You hold no post at present; ask the administrator to bring the directory up to date.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `choose-post`: You hold several posts; sign in again and name one of posts. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-sign-ins`: Too many wrong passwords for this login; try again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'successions.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Decisions on the succession of units, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuccessionList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'successions.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSuccession'];
      };
    };
    responses: {
      /** @description A decision by which units are succeeded by others, and how far it has come */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Succession'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unit-has-units`: There is a unit under this one ({unitId}); move or dissolve it first.
       *
       *     `authority-has-units`: The unit at the top can’t end by a succession while {unitId} is under it; leave it, and appoint people of the authority that succeeds it to its posts.
       *
       *     `successor-missing`: {parts} parts of tasks have no successor yet; preview the decision, say who gets each, and send it again.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `unit-ended`: This unit had ended by then; choose the unit that succeeds it.
       *
       *     `unit-has-no-head`: This unit has no post of head in the directory; add it before assigning.
       *
       *     `another-authority`: Unit {unitId} belongs to another authority and can’t be in this decision; choose or found a unit under your own.
       *
       *     `not-a-successor`: Unit {unitId} is not among the successors; add it to them, or choose another one.
       *
       *     `rest-needed`: The decision counts from later on, so say who gets what comes up for {unitId} until then (restTo).
       *
       *     `effective-too-early`: This can take effect from {earliest} at the earliest; correct effectiveAt.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'successions.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A decision by which units are succeeded by others, and how far it has come */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Succession'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-succession`: There is no such decision on the succession of units; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'successions.preview': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSuccession'];
      };
    };
    responses: {
      /** @description Every open task and duty of the units, and who would have it; those that nobody would have come first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuccessionPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unit-has-units`: There is a unit under this one ({unitId}); move or dissolve it first.
       *
       *     `authority-has-units`: The unit at the top can’t end by a succession while {unitId} is under it; leave it, and appoint people of the authority that succeeds it to its posts.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `unit-ended`: This unit had ended by then; choose the unit that succeeds it.
       *
       *     `unit-has-no-head`: This unit has no post of head in the directory; add it before assigning.
       *
       *     `another-authority`: Unit {unitId} belongs to another authority and can’t be in this decision; choose or found a unit under your own.
       *
       *     `not-a-successor`: Unit {unitId} is not among the successors; add it to them, or choose another one.
       *
       *     `rest-needed`: The decision counts from later on, so say who gets what comes up for {unitId} until then (restTo).
       *
       *     `effective-too-early`: This can take effect from {earliest} at the earliest; correct effectiveAt.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Decisions on many tasks, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuspensionList'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.suspend': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSuspension'];
      };
    };
    responses: {
      /** @description A decision by which the tasks of some units are suspended */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suspension'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `stay-not-ahead`: The last day of the suspension must be {earliest} or later; choose another date.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A decision by which the tasks of some units are suspended */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suspension'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-suspension`: There is no such decision to suspend; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.resume': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideResumption'];
      };
    };
    responses: {
      /** @description A decision by which the tasks of some units are suspended */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suspension'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-suspension`: There is no such decision to suspend; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `suspension-resumed`: It has been decided already that these tasks go on. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.previewResumption': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideResumption'];
      };
    };
    responses: {
      /** @description What a decision would come to for each open task of these units */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuspensionPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-suspension`: There is no such decision to suspend; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'suspensions.preview': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSuspension'];
      };
    };
    responses: {
      /** @description What a decision would come to for each open task of these units */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuspensionPreview'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `stay-not-ahead`: The last day of the suspension must be {earliest} or later; choose another date.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tasks.list': {
    parameters: {
      query?: {
        /** @description Of one assignment to many units */
        cohortId?: string;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Tasks that serve this directive */
        directiveId?: string;
        execution?: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'done' | 'suspended' | 'withdrawn';
        /** @description The post of the supervising leader */
        leaderPostId?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
        /** @description Those of which the reader is named to do something (assigned), or that they follow as monitoring officer (followed) */
        mine?: 'assigned' | 'followed';
        /** @description With directiveId and part: which one */
        number?: number;
        /** @description Open and past its date by the business clock */
        overdue?: 'true' | 'false';
        /** @description Sub-tasks of this task */
        parentTaskId?: string;
        /** @description With directiveId: what of it they serve */
        part?: components['schemas']['ServedPart'];
        /** @description In title or code. Typed without accents it finds words with any; typed with accents it means them. */
        q?: string;
        stage?:
          | 'issued'
          | 'declined'
          | 'acknowledged'
          | 'plan_submitted'
          | 'in_progress'
          | 'completion_submitted'
          | 'signed_off'
          | 'withdrawn';
        timeliness?: components['schemas']['Timeliness'];
        timing?: components['schemas']['Timing'];
        /** @description A unit of the organisation */
        unitId?: string;
        /** @description A year that is among those that the task is for */
        year?: number;
        /** @description Tasks for one year, for several (a term, a stage), or for none that was said */
        years?: 'one' | 'several' | 'none';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tasks in the order of their due dates, those without one last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tasks.find': {
    parameters: {
      query?: {
        at?: components['schemas']['Instant'];
        /** @description With `at`: `recorded` folds what was known by then; `effective` what counted by then, as is known today */
        by?: 'recorded' | 'effective';
        version?: number;
      };
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One task as it stands, and what the reader may do with it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'commands.submit': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskCommand'];
      };
    };
    responses: {
      /** @description A command that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `backdating-not-permitted`: Only the monitoring office may give an earlier effective time, with the paper; leave effectiveAt out.
       *
       *     `line-not-yours-to-issue`: You may not issue sub-tasks for the unit (line {line}); have its head send the plan, or let the line be no sub-task.
       *
       *     `chair-decides`: This is decided by the chair, as the unit asked when it was overdue, or as lateness is made void; submit it to the chair.
       *
       *     `own-spell`: Nobody makes a stretch of lateness of their own post void; a higher authority has to decide.
       *
       *     `capacity-not-held`: This can’t be done in the capacity stated; possible: {choices}. Choose one of them.
       *
       *     `outside-field`: The unit is outside the field of this deputy, who can’t sign KT. for it; submit it to the head, or to the deputy for the field.
       *
       *     `post-vacant`: The post {postId} is vacant, and nobody can sign for it; submit this to the acting head or the deputy in charge.
       *
       *     `mandate-not-covering`: The mandate {mandateId} (in force from {from} until just before {to}) does not cover this act, this unit or this moment; submit it to whoever gave the mandate.
       *
       *     `mandate-passed-on`: A mandate may not be passed on ({mandateId}); submit this to whoever gave the first one.
       *
       *     `not-a-signatory`: This takes the signatures of {offices}; have the holders of these posts sign it.
       *
       *     `four-eyes`: Who proposed, who enters and who decides must be different people; ask somebody else.
       *
       *     `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-issued`: There is no such task; check the task id.
       *
       *     `unknown-calendar`: There is no such calendar version; check its name.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `already-issued`: This task has been issued already; use a new id for a new task.
       *
       *     `cohort-withdrawn`: This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment.
       *
       *     `task-closed`: The task is closed and takes no further acts.
       *
       *     `no-due-date`: The task has no due date, so there is nothing to extend.
       *
       *     `entry-not-correctable`: This entry can’t be corrected; only the latest issue, amendment or extension can. Use an amendment.
       *
       *     `correction-too-late`: The time for corrections ended on {until}; use an amendment with a reason.
       *
       *     `not-acknowledged`: The unit has not acknowledged the task; acknowledge it or send a plan first.
       *
       *     `already-acknowledged`: The unit has acknowledged the task and can no longer decline it; speak to the supervising leader.
       *
       *     `already-declined`: The unit has declined already; the leader’s ruling is awaited.
       *
       *     `decline-awaits-ruling`: The unit has declined; the leader must rule first.
       *
       *     `nothing-declined`: No decline awaits a ruling.
       *
       *     `clarification-awaits-ruling`: The unit has asked for clarification; wait for the leader’s ruling, or withdraw the request.
       *
       *     `past-clarification`: Clarification is asked for before the task is acknowledged; now report an impediment to the leader.
       *
       *     `no-clarification-pending`: No request for clarification awaits a ruling.
       *
       *     `clarified-already`: The unit has asked for clarification as often as the policy allows; acknowledge or decline the task.
       *
       *     `line-not-to-issue`: The approved plan has no such line to be issued as a sub-task any more; look at the plan of the parent task.
       *
       *     `no-milestone-open`: No milestone of this line is being followed; look at the plan of the task.
       *
       *     `plan-awaits-decision`: A plan has been sent and awaits the leader’s decision; wait for it.
       *
       *     `plan-already-approved`: The plan has been approved already.
       *
       *     `no-plan-to-decide`: No plan awaits a decision.
       *
       *     `plan-not-approved`: The plan has not been approved; finish the plan first.
       *
       *     `plan-part-other-unit`: This task is with {unitId}, not with the unit whose plan this is; leave it out of the plan.
       *
       *     `plan-part-other-directive`: This task does not serve the directive that the plan is made under; leave it out, or send a plan for it alone.
       *
       *     `no-plan-owed`: No plan is owed for this task; leave it out of the plan.
       *
       *     `plan-part-overtaken`: The plan that awaits a decision on this task is no longer the part of this plan; open the task and decide on it there.
       *
       *     `no-report-to-review`: There is no new progress report to remark on.
       *
       *     `standing-task`: No result ends a standing task; report progress, and the supervising leader ends it by a review.
       *
       *     `not-standing`: This is no standing task, so it is not reviewed.
       *
       *     `parent-not-in-hand`: Sub-tasks are issued while the parent is acknowledged, not reported as done and not suspended; acknowledge it, or wait until it goes on.
       *
       *     `parent-closed`: The parent task is closed; to reopen the sub-task, have the parent reopened first.
       *
       *     `sub-tasks-open`: {count} sub-tasks are still open ({codes}); wait until they are closed, or sign off with the reason why that is waived (waiver).
       *
       *     `extension-awaits-decision`: A request for extension already awaits a decision.
       *
       *     `extensions-used-up`: The task has been extended as often, or for as long, as the policy allows; ask the leader to amend it.
       *
       *     `no-extension-to-decide`: No request for extension awaits a decision.
       *
       *     `no-coordinating-units`: The task has no coordinating units; ask the leader to name some.
       *
       *     `contribution-not-pending`: No request for a contribution waits for this; look at the requests of the task.
       *
       *     `contribution-required`: The leader has ruled that the contribution is owed; it can’t be declined again.
       *
       *     `nothing-to-chase`: There is nothing left that a unit owes.
       *
       *     `not-owed-by-unit`: This ({obligationId}) is done, or is not owed by a unit; choose what a unit still owes.
       *
       *     `chased-today`: The unit was chased about this today, at {chasedAt}; it can be chased again on another day.
       *
       *     `no-impediment-open`: No impediment of this number awaits an answer; look at those of the task.
       *
       *     `completion-awaits-decision`: Completion has been reported and awaits sign-off.
       *
       *     `no-completion-to-decide`: No report of completion awaits a decision.
       *
       *     `task-suspended`: The task is suspended until the end of {until}; a leader has to let it go on before this can be done.
       *
       *     `not-suspended`: The task is not suspended, so there is nothing to resume.
       *
       *     `suspended-for-longer`: The task is suspended until {until} already; to end that earlier, resume it.
       *
       *     `nothing-to-explain`: No spell of lateness of the unit is left to be explained.
       *
       *     `already-explained`: This spell of lateness has been explained; each is explained once.
       *
       *     `no-explanation-to-rule`: No such explanation awaits a ruling.
       *
       *     `explanation-ruled`: This explanation has been ruled on; the ruling stands.
       *
       *     `nothing-overdue`: Nothing that a unit owes is overdue.
       *
       *     `spell-not-running`: That spell of lateness ({obligationId}, no. {spell}) is not running, or is no unit’s; choose something overdue.
       *
       *     `paper-number-used`: Number {number} has been used for a formal reminder on this task; check it.
       *
       *     `no-reminder-to-answer`: No formal reminder awaits an answer.
       *
       *     `reminder-answered`: That formal reminder is not to be answered any more.
       *
       *     `no-spell`: The task has no stretch of lateness that counts, so there is none to make void.
       *
       *     `nothing-to-verify`: No result waits to be verified.
       *
       *     `verification-awaited`: The monitoring office has until the end of {until} to verify this; wait for its findings, or return the result.
       *
       *     `products-outstanding`: Products have still to be sent; accept those that are good, or return the completion.
       *
       *     `sign-off-instead`: These are the last products; sign the task off and grade it.
       *
       *     `task-open`: The task is open, so there is nothing to reopen; amend or extend it if its date is to change.
       *
       *     `already-signed`: You have signed this already, and each person signs once, whatever posts they hold. Still awaited: {offices}.
       *
       *     `nothing-to-sign`: No decision awaits a signature.
       *
       *     `signed-otherwise`: What awaits signatures has changed; look at it again, then sign version {version}.
       *
       *     `period-closed`: The period from {from} to {to} was closed at {closedAt} and is not closed again; what changed since stands among its corrections.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `paper-required`: The monitoring office enters a decision only with its paper: number, date, signer and capacity.
       *
       *     `signer-not-entitled`: The signer of the paper could not decide this on that day; check the signer.
       *
       *     `effective-in-future`: The effective time may not be later than the time of receipt; correct effectiveAt.
       *
       *     `effective-too-early`: This can take effect from {earliest} at the earliest; correct effectiveAt.
       *
       *     `due-date-or-term`: Give just one of these: the last day (dueOn), a term (dueIn), without delay (urgent), the day of review of a standing task (reviewOn), no date (undated).
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `unit-ended`: This unit had ended by then; choose the unit that succeeds it.
       *
       *     `unit-succeeded`: Unit {unitId} had ended by then; choose the unit that succeeds it: {successorIds}.
       *
       *     `unit-has-no-head`: This unit has no post of head in the directory; add it before assigning.
       *
       *     `not-a-leader-post`: That post does not lead the issuing authority; choose the chair or a deputy chair.
       *
       *     `due-date-passed`: The due date must be {today} or later; choose another date.
       *
       *     `outside-term`: Directive {number} is for the years {from} to {to}; choose years among these, or what the task serves of another directive.
       *
       *     `due-outside-span`: For these years the task can be due from {earliest} to {latest}; correct the date or the years.
       *
       *     `same-unit`: This unit has the task already; choose another, or amend the task if only the date changes.
       *
       *     `due-date-needed`: The present due date has passed; give the receiving unit a new one.
       *
       *     `report-date-out-of-range`: Report dates must lie after the day of issue or review, and not after the due date or the next review; correct them.
       *
       *     `nothing-to-take-over`: A task that is taken over was given before today; say from when it counts (effectiveAt), as its paper does, or issue it as a new one.
       *
       *     `secret-refused`: By the policy of the authority no secret task is put in here; assign and follow it by the secret file.
       *
       *     `plan-days-passed`: An urgent task is due on the last day of its plan, and that day ({until}) has passed; the plan has to be made anew.
       *
       *     `plan-line-dates`: Each plan line must begin no later than it ends; correct line {line}.
       *
       *     `milestone-after-due`: The milestone in line {line} is after the task is due ({dueOn}); correct its dates, or let it be no milestone.
       *
       *     `milestone-passed`: The day of the milestone in line {line} has passed; correct its dates, or let it be no milestone.
       *
       *     `line-doubly-marked`: Line {line} is both a milestone and to be a sub-task; mark only one: a sub-task has its own date.
       *
       *     `line-not-below`: Line {line}: {unitId} is not below the unit that has the task; choose another unit, or let it be no sub-task.
       *
       *     `line-to-no-unit`: Line {line}: {unitId} can be given no task now (unknown, ended or without a head); choose another unit.
       *
       *     `line-too-deep`: Line {line}: the policy allows sub-tasks down to level {depth}; have the unit do this itself.
       *
       *     `line-past-parent`: Line {line} is to be a sub-task and must end by {latest}, so that this task keeps its date; choose an earlier day, or ask for an extension first.
       *
       *     `line-day-passed`: Line {line} is to be a sub-task, and its last day has passed; correct its dates.
       *
       *     `plan-line-past-due`: Line {line} ends after the task is due ({dueOn}); correct its dates, or ask for an extension first.
       *
       *     `total-fell`: The total is lower than the one reported before ({before}). Figures are totals to date, not the increase since. If the new one is right, give the reason.
       *
       *     `nothing-counted`: The task says of nothing how much is to be reached, so a report gives the percentage only.
       *
       *     `review-date-passed`: The day of review must be later than {today}; choose another date.
       *
       *     `unknown-parent`: There is no such parent task; check its id.
       *
       *     `not-below`: A sub-task goes to a unit below the one that has the parent task; choose another unit.
       *
       *     `not-of-leading-unit`: A sub-task is led by the head or a deputy of the unit that has the parent task; choose one of them.
       *
       *     `too-deep`: The policy allows sub-tasks down to level {depth}; have the unit do this itself.
       *
       *     `past-parent`: The sub-task must be due by {latest}, so that the parent task keeps its date; choose an earlier day, or have the parent extended first.
       *
       *     `date-not-later`: The new date must be later than the present one ({dueOn}); choose another date.
       *
       *     `extension-too-long`: All extensions together add {days} working days at most, so the new date is {latest} at the latest; choose an earlier one.
       *
       *     `coordinator-is-lead`: The unit that has the task can’t also coordinate on it; take {unitId} off the list.
       *
       *     `not-coordinating`: {unitId} is no coordinating unit of this task; choose one that is, or ask the leader to add it.
       *
       *     `contribution-too-soon`: A coordinating unit must be given time; the earliest day is {earliest}.
       *
       *     `assignee-elsewhere`: Post {postId} is not of the unit; name somebody of the unit that has the task or of one that coordinates, or add their unit to those first.
       *
       *     `assignee-vacant`: Nobody holds post {postId} now; name somebody else.
       *
       *     `unit-not-concerned`: Unit {unitId} neither has this task nor coordinates on it; choose one that does.
       *
       *     `not-a-monitor-post`: That post does not monitor tasks for the issuing authority; choose a monitoring officer.
       *
       *     `stay-not-ahead`: The last day of the suspension must be {earliest} or later; choose another date.
       *
       *     `stay-too-long`: A task can be suspended for {days} working days at most, that is until {latest}; choose an earlier date.
       *
       *     `no-such-spell`: The task has no such spell of lateness that a unit answers for ({obligationId}, no. {spell}); choose another.
       *
       *     `cause-not-so`: This cause cannot be found so: a disaster is objective, slow execution subjective; name the cause that was found.
       *
       *     `no-such-days-late`: The number or the dates do not lie within the {daysLate} working days late; correct them.
       *
       *     `unknown-spell`: There is no such stretch of lateness; check the duty ({obligationId}) and the number of the stretch.
       *
       *     `evidence-missing`: The task asks for evidence that is not all there; add {missing}, then report completion again.
       *
       *     `evidence-of-part-missing`: Whatever products are sent, complete evidence of at least one kind that the task asks for comes with them; add one of these and send them again: {missing}.
       *
       *     `evidence-dated-later`: The date on the evidence ({issuedOn}) is later than the day of this report ({today}); check the date.
       *
       *     `against-finding`: The verification found that the result falls short; to accept it all the same, say why (remark).
       *
       *     `product-not-owed`: Product no. {product} is not asked for, or was sent or accepted already; check the numbers.
       *
       *     `product-not-submitted`: Product no. {product} does not await a decision; check the numbers.
       *
       *     `product-not-accepted`: Product no. {product} had not been accepted, so it cannot be redone; check the numbers.
       *
       *     `reopening-date`: To reopen a task, give its new last day (dueOn); for a standing task, the day of its next review (reviewOn).
       *
       *     `choose-capacity`: You may do this in several capacities ({choices}); state which (capacity), and by which mandate (mandateId) if there is one.
       *
       *     `period-not-over`: A period can be closed once {to} is over; close it after that day.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `task-busy`: Too many commands on this task await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unprocessable`: The system could not decide on this request; it has been kept for inspection. Please tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'files.ofTask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SHA-256 of the bytes, hexadecimal */
        sha256: string;
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file that an act on a task has brought */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-issued`: There is no such task; check the task id.
       *
       *     `unknown-file`: There is no such file among those that you may see; check its hash.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-lost`: This file can no longer be read as it was filed; tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `files-away`: The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'forecast.ofTask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What will be owed, reminded, late and escalated if nobody acts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'letters.issued': {
    parameters: {
      query: {
        /** @description For a word processor, or as it is printed */
        format: 'docx' | 'pdf';
      };
      header?: never;
      path: {
        reminder: number;
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A formal reminder that was signed, as a letter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-issued`: There is no such task; check the task id.
       *
       *     `no-such-letter`: The task has no formal reminder no. {reminder}.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'letters.draft': {
    parameters: {
      query: {
        /** @description For a word processor, or as it is printed */
        format: 'docx' | 'pdf';
        obligationId: string;
        spell: number;
      };
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Draft a formal reminder */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `spell-not-running`: That spell of lateness ({obligationId}, no. {spell}) is not running, or is no unit’s; choose something overdue. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every event of a task, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ledger.ofTask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every spell of lateness of a task */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskLedger'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take away the record of one task */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.state': {
    parameters: {
      query?: {
        at?: components['schemas']['Instant'];
        /** @description With `at`: `recorded` folds what was known by then; `effective` what counted by then, as is known today */
        by?: 'recorded' | 'effective';
        version?: number;
      };
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A fold of the events up to a version or an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['State'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.verifyTask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The task, a UUID chosen by whoever issues it */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a check of the store found */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verification'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-issued`: There is no such task; check the task id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitplans.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        unitPlanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A plan of a unit for many tasks, and what became of each part */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPlan'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-unit-plan`: There is no such plan for many tasks, or no part of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitplans.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The command, a UUID: the value of the Idempotency-Key header */
        unitPlanId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideUnitPlan'];
      };
    };
    responses: {
      /** @description A plan of a unit for many tasks, and what became of each part */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPlan'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unknown-unit-plan`: There is no such plan for many tasks, or no part of it that you may see; check its id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-plan-refused`: Nothing was kept: {refused} of the tasks refuse; see why in parts, put it right and send all of it again. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file-removed`: This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       *
       *     `file-not-stored`: The file {fileName} has not been uploaded by you, or its hash or size is not as written; upload it first, then name it as the upload was answered.
       *
       *     `secret-words`: Of a secret task only number, unit, dates and status are kept: every text is “Theo hồ sơ mật”, without files, quantities or directives. What was sent has not been kept.
       *
       *     `not-in-unit-plan`: Task {taskId} has no part in this plan; name only tasks of the plan.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'units.list': {
    parameters: {
      query?: {
        /** @description Instead of now */
        at?: components['schemas']['Instant'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The units that are there at an instant, as they are called then */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitList'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'units.unit': {
    parameters: {
      query?: {
        /** @description Instead of now */
        at?: components['schemas']['Instant'];
      };
      header?: never;
      path: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A unit, its posts, and who holds them at an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-not-found`: There is no such unit in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitcommands.submit': {
    parameters: {
      query?: never;
      header: {
        /** @description A new UUID for each act; the same one when the act is repeated */
        'Idempotency-Key': string;
      };
      path: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitAct'];
      };
    };
    responses: {
      /** @description A command on a unit that was accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandAccepted'];
        };
      };
      /** @description Kept, not decided yet */
      202: {
        headers: {
          /** @description Where to look: /api/commands/{commandId} */
          Location?: string;
          /** @description Seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCommandPending'];
        };
      };
      /**
       * @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again.
       *
       *     `malformed-json`: The body is not valid JSON; check it.
       *
       *     `idempotency-key-missing`: The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-not-found`: There is no such unit in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unit-exists`: There is a unit of this id already; use a new id for a new unit.
       *
       *     `unit-has-units`: There is a unit under this one ({unitId}); move or dissolve it first.
       *
       *     `authority-has-units`: The unit at the top can’t end by a succession while {unitId} is under it; leave it, and appoint people of the authority that succeeds it to its posts.
       *
       *     `post-exists`: There is a post of this id already; use a new id for a new post.
       *
       *     `head-post-exists`: The unit has a post that heads it ({postId}); end that one first, or rename it if only the name changes.
       *
       *     `post-ended`: This post had ended by then; choose another one.
       *
       *     `post-still-held`: Post {postId} is still held then, by {personId}; relieve that person first, or name them in inPlaceOf when appointing a successor.
       *
       *     `not-the-holder`: This person does not hold post {postId} at that moment; check person, post and time.
       *
       *     `charge-given`: Somebody else is in charge of the unit ({personId}); end that charge first.
       *
       *     `field-given`: This post sees to the field {name} from {from} already; end that first.
       *
       *     `no-such-field`: This post does not see to the field {name} at that moment; check its name and the time.
       *
       *     `no-such-mandate`: The unit has no mandate {mandateId} in force at that moment; check its id and the time.
       *
       *     `collective-begun`: The unit decides as a body from {from} already; end that first.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `body-too-large`: The body is larger than 1 MB; shorten it. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `unit-under-itself`: A unit can’t come under itself or under a unit below it; choose another unit above.
       *
       *     `another-tree`: State units come under State units and Party units under Party units; choose another unit above.
       *
       *     `another-authority`: Unit {unitId} belongs to another authority and can’t be in this decision; choose or found a unit under your own.
       *
       *     `not-a-successor`: Unit {unitId} is not among the successors; add it to them, or choose another one.
       *
       *     `rest-needed`: The decision counts from later on, so say who gets what comes up for {unitId} until then (restTo).
       *
       *     `unknown-post`: The unit has no such post; choose one of its posts.
       *
       *     `person-not-registered`: This person is not in the directory; register them first.
       *
       *     `not-a-deputy-post`: Only a deputy of the head can be put in charge of a unit; choose the holder of a deputy’s post.
       *
       *     `not-a-deputys-field`: Fields are given to deputies’ posts; the head sees to everything.
       *
       *     `mandate-to-one`: Say to whom the mandate is given: to a post (toPostId) or to a person (toPersonId), just one of them.
       *
       *     `mandate-without-scope`: A mandate has a scope: name the acts (acts), the units (unitIds), or both.
       *
       *     `mandate-over-already`: The mandate would end ({until}) before it begins; give a later end.
       *
       *     `unknown-unit`: There is no such unit; choose one from the directory.
       *
       *     `unit-ended`: This unit had ended by then; choose the unit that succeeds it.
       *
       *     `effective-too-early`: This can take effect from {earliest} at the earliest; correct effectiveAt.
       *
       *     `idempotency-key-reused`: This Idempotency-Key was used for another request; use a new UUID for a new act.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-busy`: Too many commands on this unit await their decision; this one has not been kept, send it again in {retryAfter} seconds. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unprocessable`: The system could not decide on this request; it has been kept for inspection. Please tell the administrator. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `backlog-full`: Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'units.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that was decided on a unit, in the order of record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitHistory'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-not-found`: There is no such unit in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ledger.ofUnit': {
    parameters: {
      query: {
        /** @description The first day of the period */
        from: components['schemas']['LocalDate'];
        /** @description The last day of the period, included */
        to: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lateness of a unit in a period */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitLedger'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-not-found`: There is no such unit in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'units.monitors': {
    parameters: {
      query?: {
        /** @description Instead of now */
        at?: components['schemas']['Instant'];
      };
      header?: never;
      path: {
        /** @description A unit of the organisation */
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The officers who follow tasks for an authority at an instant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitorList'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unit-not-found`: There is no such unit in the directory; check the id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.verifyAll': {
    parameters: {
      query?: {
        /** @description Also read every file that events name and compare it with its hash (administrators) */
        files?: 'true' | 'false';
        /** @description Also fold everything again and compare (administrators) */
        readModels?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a check of the store found */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verification'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'watchdog.latest': {
    parameters: {
      query?: {
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Items on a page, 200 at most */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the watchdog did, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WatchdogPage'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'weeks.table': {
    parameters: {
      query?: {
        /** @description By what was on record at this instant: what the screen showed. Now if left out */
        asOf?: components['schemas']['Instant'];
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path: {
        /** @description Any day of the week */
        day: components['schemas']['LocalDate'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was to be done in a week, per unit and in total */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeekTable'];
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'weeks.report': {
    parameters: {
      query: {
        /** @description By what was on record at this instant: what the screen showed. Now if left out */
        asOf?: components['schemas']['Instant'];
        /** @description For a spreadsheet, or for a word processor */
        format: 'xlsx' | 'docx';
        /** @description Only this unit */
        unit?: string;
      };
      header?: never;
      path: {
        /** @description Any day of the week */
        day: components['schemas']['LocalDate'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table of a week as a file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description `invalid-request`: The request is not as it should be; correct the fields named in errors and send it again. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-signed-in`: You are not signed in, or the session has expired; sign in again. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `not-holding-post`: You did not hold this post at that moment; sign in again with the post you hold.
       *
       *     `not-permitted`: Your post may not do this; ask someone who may.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong inside the system; tell the administrator, with the correlationId. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `database-away`: The database does not answer at the moment; try again in a few seconds.
       *
       *     `too-busy`: There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.
       *
       *     `no-answer-in-time`: There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
