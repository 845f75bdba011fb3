import { spoken } from '#contracts';
import { doneAlready, whoseActs } from '#contracts/phrases';
import type { Directory, Language, Names, TaskView } from '#contracts';
import type { Choice, NotNow } from '#domain';
import { sentenceOf } from '../http/problem.ts';
import { capacityChoices, namesIn } from './capacity-choices.ts';

/** What the reader may do and what not, and how it is said. */
export type Acts = {
  choices: Choice[];
  others: NotNow[];
  directory: Directory;
  names: Names;
  language: Language;
};

const capacitiesOf = ({ choices, directory, names, language }: Acts): TaskView['capacities'] =>
  choices.map(({ act, capacities }) => ({
    act,
    choices: capacityChoices(capacities, namesIn(directory, names), language),
  }));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const notAllowedOf = (acts: Acts): TaskView['notAllowed'] => {
  const { language } = acts;
  const names = namesIn(acts.directory, acts.names);
  return acts.others.map(({ act, whose, why }) => ({
    act,
    code: why === 'done' ? null : why.code,
    whose: capital(whoseActs[whose][language]),
    sentence:
      why === 'done'
        ? capital(doneAlready[language])
        : sentenceOf(why.code, spoken(why.details, names), language),
  }));
};

/** What the reader may do now, in which capacities, and why not the rest. */
export const actsOf = (acts: Acts): Pick<TaskView, 'allowed' | 'capacities' | 'notAllowed'> => ({
  allowed: acts.choices.map(({ act }) => act),
  capacities: capacitiesOf(acts),
  notAllowed: notAllowedOf(acts),
});
