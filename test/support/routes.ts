import 'reflect-metadata';
import type { Type } from '@nestjs/common';

export type Handler = { controller: string; method: string; handler: object };

/** The methods of controllers that answer to an address. */
export const handlersOf = (controllers: readonly Type[]): Handler[] =>
  controllers.flatMap(({ name: controller, prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype as object)).flatMap(
      ([method, { value }]: [string, PropertyDescriptor]) =>
        typeof value === 'function' && Reflect.hasMetadata('method', value)
          ? [{ controller, method, handler: value as object }]
          : [],
    ),
  );
