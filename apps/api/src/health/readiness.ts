import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Readiness } from '#contracts';
import { Canaries } from './canaries.ts';

const withinMs = 2000;

const soon = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), withinMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const works = async (work: () => Promise<boolean>): Promise<'ok' | 'failing'> =>
  (await soon(work()).catch(() => false)) ? 'ok' : 'failing';

/** Asks each part that an answer depends on, two seconds at most. */
@Injectable()
export class Ready {
  constructor(
    private readonly database: DataSource,
    private readonly temporal: Client,
    private readonly canaries: Canaries,
  ) {}

  async check(): Promise<z.infer<typeof Readiness>> {
    const [database, migrations, temporal, canary] = await Promise.all([
      works(() => this.databaseAnswers()),
      works(() => this.migrationsAreCurrent()),
      works(() => this.temporalAnswers()),
      works(() => this.canaries.comeBack()),
    ]);
    const serving = database === 'ok' && migrations === 'ok';
    const deciding = temporal === 'ok' && canary === 'ok';
    const status = !serving ? 'failing' : deciding ? 'ok' : 'degraded';
    return { status, checks: { database, migrations, temporal, canary } };
  }

  private async databaseAnswers(): Promise<boolean> {
    await this.database.query('SELECT 1');
    return true;
  }

  private async migrationsAreCurrent(): Promise<boolean> {
    const done = await this.database.query<{ name: string }[]>('SELECT name FROM public.migration');
    const names = new Set(done.map(({ name }) => name));
    return this.database.migrations.every(({ name }) => names.has(name ?? ''));
  }

  private async temporalAnswers(): Promise<boolean> {
    const { connection } = this.temporal;
    await connection.withDeadline(Date.now() + withinMs, () => connection.workflowService.getSystemInfo({}));
    return true;
  }
}
