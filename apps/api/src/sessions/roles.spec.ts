import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { handlersOf } from '../../../../test/support/routes.ts';
import { controllers } from '../controllers.ts';
import { accessKey } from './roles.ts';
import type { Access } from './roles.ts';

type Route = { name: string; access: Access | undefined };

const handlers = handlersOf(controllers);
const routes: Route[] = handlers.map(({ controller, method, handler }) => ({
  name: `${controller}.${method}`,
  access: Reflect.getMetadata(accessKey, handler) as Access | undefined,
}));

describe('the routes', () => {
  it('are found in every controller', () => {
    expect([...new Set(handlers.map(({ controller }) => controller))]).toEqual(
      controllers.map(({ name }) => name),
    );
  });

  it.each(routes)('$name says who may call it', ({ access }) => {
    expect(access).toBeDefined();
  });

  it('are public only where nobody can be signed in yet, or nothing is told of people', () => {
    expect(routes.filter(({ access }) => access === 'public').map(({ name }) => name)).toEqual([
      'SessionsController.open',
      'BrowserSessionController.signedIn',
      'BrowserSessionController.open',
      'BrowserSessionController.close',
      'HealthController.live',
      'HealthController.readiness',
      'HealthController.now',
    ]);
  });

  it('let administrators alone act on units and people', () => {
    const ofAdministrators = [
      'UnitCommandsController.submit',
      'PeopleController.name',
      'PeopleController.openAccount',
    ];
    for (const name of ofAdministrators)
      expect(routes.find((route) => route.name === name)?.access).toEqual(['administrator']);
  });

  it('let neither auditor nor administrator act on a task', () => {
    expect(routes.find(({ name }) => name === 'CommandsController.submit')?.access).toEqual([
      ...['chair', 'leader', 'monitor', 'head', 'deputy', 'staff'],
    ]);
  });
});
