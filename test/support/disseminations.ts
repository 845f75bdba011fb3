import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#contracts';
import { Person } from './http.ts';
import type { System } from './system.ts';

const plan = {
  ...{ type: 'RecordDirective', kind: 'plan', number: '01/KH-UBND', issuedOn: '2026-01-22' },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  ...{ title: 'Kế hoạch năm 2026', clauses: [{ content: '27 nội dung, nhiệm vụ' }] },
};

/** A plan of January 2026, which units have to disseminate by a day. The API must be running. */
export const toDisseminate = async (
  { address }: System,
  unitIds: string[],
  dueOn: LocalDate,
): Promise<void> => {
  const chair = await Person.signIn(address, 'ubnd-chair');
  const directiveId = randomUUID();
  for (const act of [plan, { type: 'RequireDissemination', unitIds, dueOn }]) {
    const key = { 'idempotency-key': randomUUID() };
    const { status, body } = await chair.post(`/directives/${directiveId}/commands`, act, key);
    if (status !== 200) throw new Error(`${act.type} is refused: ${JSON.stringify(body)}`);
  }
};
