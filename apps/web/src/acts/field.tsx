import type { ComponentType } from 'react';
import { AssigneesInput, unitNaming } from './assignees-input.tsx';
import { ConclusionInput, ContributionRulingInput, ObjectiveInput, RulingInput } from './compound-inputs.tsx';
import { EvidenceInput } from './evidence-input.tsx';
import { FilesInput } from './files-input.tsx';
import type { Input } from './input.ts';
import {
  CauseInput,
  DateInput,
  DatesInput,
  GradeInput,
  LeaderInput,
  LineInput,
  MonitorInput,
  PercentInput,
  TextInputs,
} from './inputs.tsx';
import type { GivenOnTask } from './inputs.tsx';
import { leadingOf } from '../sub-tasks/leading.ts';
import { WaiverInput } from '../sub-tasks/waiver-input.tsx';
import { FindingInput, PointsInput, ProductsInput } from './marked-inputs.tsx';
import { PlanInput } from './plan-input.tsx';
import { SpanInput } from '../spans/span-input.tsx';
import { UnitInput } from './unit-inputs.tsx';

/** What each kind of field is filled in with. */
export const inputs: Record<Input, ComponentType<GivenOnTask>> = {
  line: LineInput,
  text: TextInputs,
  date: DateInput,
  span: SpanInput,
  dates: DatesInput,
  percent: PercentInput,
  grade: GradeInput,
  cause: CauseInput,
  unit: UnitInput,
  leader: ({ task, ...given }) => <LeaderInput {...given} leading={leadingOf(task)} />,
  plan: ({ task, ...given }) => <PlanInput {...given} unitId={task.unit.unitId} />,
  ruling: RulingInput,
  conclusion: ConclusionInput,
  objective: ObjectiveInput,
  'contribution-ruling': ContributionRulingInput,
  points: PointsInput,
  finding: FindingInput,
  products: ProductsInput,
  evidence: EvidenceInput,
  files: FilesInput,
  waiver: WaiverInput,
  assignees: ({ task, ...given }) => <AssigneesInput {...given} unitIds={[unitNaming(task)]} />,
  monitor: ({ task, ...given }) => <MonitorInput {...given} authorityId={task.authority.unitId} />,
};
