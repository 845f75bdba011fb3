import { describe, expect, it } from '@jest/globals';
import { default1, default2 } from '#domain';
import { but, given, seal, theTaskIssued, underThePolicy } from '../../../../test/support/domain/index.ts';

const theSecretTask = but(theTaskIssued, { secrecy: 'secret' as const, title: seal('secret file') });
const heldAsStubs = underThePolicy({ ...default1, secretTasks: 'stub' });

describe('a task marked secret', () => {
  it('is refused where the policy says so or says nothing', () => {
    given().when(theSecretTask).thenRejected('secret-refused');
    given(underThePolicy({ ...default2, secretTasks: 'refuse' }))
      .when(theSecretTask)
      .thenRejected('secret-refused');
  });

  it('is held as a stub where the policy says so, and owed like any other', () => {
    const task = given(heldAsStubs, theSecretTask).task();
    expect(task).toMatchObject({ secrecy: 'secret', stage: 'issued' });
    const plain = given(heldAsStubs, theTaskIssued).task();
    expect(task.obligations).toStrictEqual(plain.obligations);
    expect(plain.secrecy).toBeNull();
  });
});
