import { jest } from '@jest/globals';

// Real servers start, travel and are killed in these specs.
jest.setTimeout(180_000);
