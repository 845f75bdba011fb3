import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { controllers } from '../app.module.ts';
import { accessKey } from './roles.ts';
import type { Access } from './roles.ts';

type Route = { name: string; access: Access | undefined };

const routes: Route[] = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype)
    .map((name) => ({
      name,
      method: (controller.prototype as unknown as Record<string, object>)[name] ?? {},
    }))
    .filter(({ method }) => Reflect.hasMetadata('method', method))
    .map(({ name, method }) => ({
      name: `${controller.name}.${name}`,
      access: Reflect.getMetadata(accessKey, method) as Access | undefined,
    })),
);

describe('the routes', () => {
  it('are all found', () => {
    expect(routes).toHaveLength(57);
  });

  it.each(routes)('$name says who may call it', ({ access }) => {
    expect(access).toBeDefined();
  });

  it('are public only where nobody can be signed in yet, or nothing is told of people', () => {
    expect(routes.filter(({ access }) => access === 'public').map(({ name }) => name)).toEqual([
      'SessionsController.open',
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
