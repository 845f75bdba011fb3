import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { lookIn } from './audit/moment.ts';
import { queries } from './client/queries.ts';
import { officeFilterIn } from './office/office.ts';
import { whoAmI } from './session/session.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { Trouble } from './shell/trouble.tsx';
import { filterIn } from './tasks/filter.ts';

const root = createRootRoute({
  component: Shell,
  beforeLoad: () => queries.ensureQueryData(whoAmI),
  errorComponent: ({ error, reset }) => <Trouble error={error as Error} again={reset} />,
  notFoundComponent: NotFound,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only a place of our own: what comes with a link must not lead elsewhere.
  validateSearch: ({ to }): { to?: string } =>
    typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {},
  component: lazyRouteComponent(() => import('./session/sign-in.page.tsx'), 'SignInPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    if (!(await queries.ensureQueryData(whoAmI)))
      throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./desk/desk.page.tsx'), 'DeskPage'),
});

const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  validateSearch: filterIn,
  component: lazyRouteComponent(() => import('./tasks/tasks.page.tsx'), 'TasksPage'),
});

const issue = createRoute({
  getParentRoute: () => signedIn,
  path: '/issue',
  validateSearch: ({ parent, cohort }): { parent?: string; cohort?: string } => ({
    ...(typeof parent === 'string' ? { parent } : {}),
    ...(typeof cohort === 'string' ? { cohort } : {}),
  }),
  component: lazyRouteComponent(() => import('./issue/issue.page.tsx'), 'IssuePage'),
});

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  validateSearch: ({ import: id }): { import?: string } => (typeof id === 'string' ? { import: id } : {}),
  component: lazyRouteComponent(() => import('./imports/import.page.tsx'), 'ImportPage'),
});

const cohorts = createRoute({
  getParentRoute: () => signedIn,
  path: '/cohorts',
  component: lazyRouteComponent(() => import('./cohorts/cohorts.page.tsx'), 'CohortsPage'),
});

const cohort = createRoute({
  getParentRoute: () => signedIn,
  path: '/cohorts/$cohortId',
  component: lazyRouteComponent(() => import('./cohorts/cohort.page.tsx'), 'CohortPage'),
});

const directives = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives',
  validateSearch: ({ q }): { q?: string } => (typeof q === 'string' && q.trim() !== '' ? { q } : {}),
  component: lazyRouteComponent(() => import('./directives/directives.page.tsx'), 'DirectivesPage'),
});

const directive = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId',
  component: lazyRouteComponent(() => import('./directives/directive.page.tsx'), 'DirectivePage'),
});

const directiveRecord = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/record',
  component: lazyRouteComponent(() => import('./directives/record.page.tsx'), 'RecordPage'),
});

const directiveCorrect = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/correct',
  component: lazyRouteComponent(() => import('./directives/record.page.tsx'), 'CorrectPage'),
});

const directiveAdd = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/add',
  component: lazyRouteComponent(() => import('./directives/record.page.tsx'), 'AddPage'),
});

const directiveReading = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/targets/$number',
  component: lazyRouteComponent(() => import('./directives/reading.page.tsx'), 'ReadingPage'),
});

const directiveChange = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/change',
  component: lazyRouteComponent(() => import('./directives/change.page.tsx'), 'ChangePage'),
});

const dissemination = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/dissemination',
  component: lazyRouteComponent(() => import('./directives/dissemination.page.tsx'), 'DisseminationPage'),
});

const disseminationOfUnit = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/dissemination/$unitId',
  component: lazyRouteComponent(() => import('./directives/report.page.tsx'), 'ReportPage'),
});

const sendPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/directives/$directiveId/plan',
  component: lazyRouteComponent(() => import('./unit-plans/send.page.tsx'), 'SendPlanPage'),
});

const unitPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/unit-plans/$unitPlanId',
  component: lazyRouteComponent(() => import('./unit-plans/unit-plan.page.tsx'), 'UnitPlanPage'),
});

const successions = createRoute({
  getParentRoute: () => signedIn,
  path: '/successions',
  component: lazyRouteComponent(() => import('./successions/successions.page.tsx'), 'SuccessionsPage'),
});

const handovers = createRoute({
  getParentRoute: () => signedIn,
  path: '/handovers',
  component: lazyRouteComponent(() => import('./handovers/handovers.page.tsx'), 'HandoversPage'),
});

const handover = createRoute({
  getParentRoute: () => signedIn,
  path: '/handovers/$postId/$personId',
  component: lazyRouteComponent(() => import('./handovers/handover.page.tsx'), 'HandoverPage'),
});

const task = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task/task.page.tsx'), 'TaskPage'),
});

const office = createRoute({
  getParentRoute: () => signedIn,
  path: '/office',
  validateSearch: officeFilterIn,
  component: lazyRouteComponent(() => import('./office/office.page.tsx'), 'OfficePage'),
});

const week = createRoute({
  getParentRoute: () => signedIn,
  path: '/office/week',
  validateSearch: officeFilterIn,
  component: lazyRouteComponent(() => import('./office/week.page.tsx'), 'WeekPage'),
});

const act = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks/$taskId/$act',
  component: lazyRouteComponent(() => import('./acts/act.page.tsx'), 'ActPage'),
});

const store = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  component: lazyRouteComponent(() => import('./audit/store.page.tsx'), 'StorePage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit/$taskId',
  validateSearch: lookIn,
  component: lazyRouteComponent(() => import('./audit/audit.page.tsx'), 'AuditPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([
      ...[desk, tasks, issue, imports, cohorts, cohort, task],
      ...[directives, directive, directiveRecord, directiveCorrect, directiveAdd, directiveChange],
      ...[directiveReading, dissemination, disseminationOfUnit, office, week, act, store, audit],
      ...[successions, handovers, handover, sendPlan, unitPlan],
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    done?: string;
  }
}
