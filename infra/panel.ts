import { demoPassword, ownFile, readData } from './demo/data.ts';
import type { Instant, Role } from '#contracts';
import type { Stack } from './embedded/stack.ts';

const roles: [Role, string][] = [
  ['chair', 'Chair'],
  ['leader', 'Supervising leader'],
  ['monitor', 'Monitoring officer'],
  ['head', 'Unit head'],
  ['staff', 'Staff'],
  ['auditor', 'Auditor'],
  ['administrator', 'Administrator'],
];

/** One login for each role: somebody who holds such a post today, in the unit of the first task where it has one. */
const logins = (now: Instant): string[] => {
  const { organisation, tasks } = readData(ownFile());
  const held = organisation.tenures.filter(({ from, to }) => from <= now && (to === null || now < to));
  const loginFor = (role: Role) => {
    const posts = organisation.posts.filter((post) => post.role === role);
    const near = posts.find(({ unitId }) => unitId === tasks[0]?.unitId) ?? posts[0];
    const personId = held.find(({ postId }) => postId === near?.postId)?.personId;
    return {
      login: organisation.people.find((person) => person.personId === personId)?.login,
      title: near?.title,
    };
  };
  return roles.map(([role, name]) => {
    const { login = '', title = '' } = loginFor(role);
    return `    ${name.padEnd(20)} ${login.padEnd(18)} ${title}`;
  });
};

const demoLines = (api: string, now: Instant): string[] => [
  `  Sign in (password of all: ${demoPassword}; the office is illustrative)`,
  ...logins(now),
  `    ${'Another district'.padEnd(20)} ${'vanphong-dakrong'.padEnd(18)} Huyện ủy Đakrông: văn bản, chỉ tiêu, dự án`,
  '',
  '  Try next',
  `    TOKEN=$(curl -s ${api}/sessions -H 'content-type: application/json' \\`,
  `      -d '{"login":"phochutich1","password":"${demoPassword}"}' | node -pe 'JSON.parse(fs.readFileSync(0)).token')`,
  `    curl -s ${api}/tasks -H "authorization: Bearer $TOKEN"`,
  `    curl -s ${api}/overview -H "authorization: Bearer $TOKEN"`,
];

/** What a user needs to know once everything runs. */
export const panel = (about: {
  api: string;
  stack: Stack;
  namespace: string;
  demo: boolean;
  now: Instant;
}): string =>
  [
    '',
    '  dondoc is ready',
    '',
    `    Open        ${new URL(about.api).origin}`,
    `    API         ${about.api}`,
    `    Try it out  ${about.api}/docs`,
    `    Temporal    ${about.stack.temporalAddress} (namespace ${about.namespace})`,
    `    PostgreSQL  ${new URL(about.stack.databaseUrl()).host}`,
    `    Data, logs  ${about.stack.dataDir}`,
    '',
    ...(about.demo
      ? demoLines(about.api, about.now)
      : ['  The database holds an office of your own: sign in as its people.']),
    '    npm run demo      a whole year: 27 tasks, what was late and who answered for it; on servers of its own',
    '    Ctrl-C            stops everything; the next npm start goes on where it ended',
    '',
  ].join('\n');
