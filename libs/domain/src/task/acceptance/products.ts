import type { RejectionCode, Seal, TaskEvent } from '#contracts';
import type { IssuedTask } from '../task.ts';
import type { Product } from '../versions.ts';

/** Products as they are named, numbered after those that are there. */
export const namedProducts = (names: readonly { product: Seal }[] = [], after = 0): Product[] =>
  names.map(({ product }, index) => ({
    ...{ number: after + index + 1, product, state: 'owed' },
    ...{ completion: null, acceptedAt: null },
  }));

export const numbersOf = (products: readonly Product[], state: Product['state']): number[] =>
  products.filter((one) => one.state === state).map(({ number }) => number);

/** Each number once, in order. */
export const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** The first of some numbers that is no product in one of these states. */
export const stray = (
  { products }: IssuedTask,
  numbers: readonly number[],
  ...states: Product['state'][]
): number | undefined =>
  numbers.find((number) => !products.some((one) => one.number === number && states.includes(one.state)));

/** Why products cannot be decided on one by one now, if so. */
const nothingSent = ({ products }: IssuedTask): RejectionCode | undefined =>
  products.some(({ state }) => state === 'submitted') ? undefined : 'no-completion-to-decide';

/** Conditions beside the stage for the acts that decide on products: the last one is accepted by the sign-off, for which none may be owed. */
export const productConditions = {
  SignOff: ({ products }: IssuedTask): RejectionCode | undefined =>
    products.some(({ state }) => state === 'owed') ? 'products-outstanding' : undefined,
  AcceptProducts: (task: IssuedTask): RejectionCode | undefined =>
    nothingSent(task) ??
    (task.products.filter(({ state }) => state !== 'accepted').length === 1 ? 'sign-off-instead' : undefined),
  ReturnProducts: nothingSent,
};

const marked = (
  { products }: IssuedTask,
  numbers: readonly number[] | undefined,
  mark: (one: Product) => Partial<Product>,
): Product[] =>
  products.map((one) =>
    numbers === undefined || numbers.includes(one.number) ? { ...one, ...mark(one) } : one,
  );

const owedAgain = (): Partial<Product> => ({ state: 'owed', acceptedAt: null });

/** Folds one event into the products of a task. */
export const evolveProducts = (task: IssuedTask, event: TaskEvent): Product[] => {
  const accepted = () => ({ state: 'accepted' as const, acceptedAt: event.effectiveAt });
  switch (event.type) {
    case 'TaskAmended':
      return [...task.products, ...namedProducts(event.data.products, task.products.length)];
    case 'CompletionSubmitted': {
      const { completion, products = [] } = event.data;
      return marked(task, products, () => ({ state: 'submitted', completion }));
    }
    case 'CompletionReturned':
    case 'TaskReassigned':
    case 'TaskWithdrawn':
      return marked(task, numbersOf(task.products, 'submitted'), owedAgain);
    case 'ProductsReturned':
      return marked(task, event.data.products, owedAgain);
    case 'ProductsAccepted':
      return marked(task, event.data.products, accepted);
    case 'TaskSignedOff':
      return marked(task, numbersOf(task.products, 'submitted'), accepted);
    case 'TaskReopened':
      return marked(task, event.data.products, owedAgain);
    default:
      return task.products;
  }
};
