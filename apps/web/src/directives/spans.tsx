import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { called } from '../spans/span.ts';
import type { Span } from '../spans/span.ts';
import type { Filter } from '../tasks/filter.ts';
import type { Directive } from './directives.ts';
import { ServedBy } from './served.tsx';

/** By what the list of tasks is narrowed to those for these years. */
const narrowedTo = (span: Span | null): Pick<Filter, 'years' | 'year'> => {
  if (span === null) return { years: 'none' };
  return { years: span.from === span.to ? 'one' : 'several', year: span.from };
};

/** The tasks of a directive by the years that they are for; nothing where none says any. */
export const Spans = ({ directive: { directiveId, spans } }: { directive: Directive }) => {
  const { t } = useTranslation();
  if (spans.every(({ span }) => span === null)) return null;
  return (
    <Part title={t('spans.ofDirective')}>
      <ul className="story">
        {spans.map(({ span, served }) => (
          <li key={span ? `${span.from}-${span.to}` : 'none'}>
            {span ? called(span) : t('spans.none')}:{' '}
            <ServedBy directiveId={directiveId} of={narrowedTo(span)} served={served} />
          </li>
        ))}
      </ul>
    </Part>
  );
};
