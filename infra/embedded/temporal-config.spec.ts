import { describe, expect, it } from '@jest/globals';
import { dynamicConfig, innerPortCount, serverEnvironment, type TemporalStore } from './temporal-config.ts';

const store: TemporalStore = {
  host: '127.0.0.1',
  port: 54320,
  user: 'temporal',
  password: 'secret',
  tls: 'off',
};

describe('the configuration of the Temporal server', () => {
  it('lets time be skipped only in the namespaces that ask for it', () => {
    const rule = (config: string): string =>
      config.slice(config.indexOf('frontend.WorkflowTimeSkippingEnabled:'));
    expect(rule(dynamicConfig([]))).toBe('frontend.WorkflowTimeSkippingEnabled:\n  - value: false\n');
    expect(rule(dynamicConfig(['demo']))).toBe(
      'frontend.WorkflowTimeSkippingEnabled:\n  - value: false\n' +
        '  - value: true\n    constraints:\n      namespace: "demo"\n',
    );
  });

  it('gives every service a port of its own and inherits nothing that could change it', () => {
    const innerPorts = Array.from({ length: innerPortCount }, (_, index) => 20_001 + index);
    const env = serverEnvironment(store, 20_000, innerPorts, '/data/dynamic-config.yaml');
    const ports = Object.entries(env).filter(([name]) => /_(GRPC|MEMBERSHIP|HTTP)_PORT$/.test(name));
    expect(new Set(ports.map(([, port]) => port)).size).toBe(9);
    expect(Object.keys(env).filter((name) => name.startsWith('npm_'))).toEqual([]);
  });
});
