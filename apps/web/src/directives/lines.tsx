import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Written } from '../shell/words.tsx';
import type { DirectiveLine } from './directives.ts';

/** Directives by what they are called and what they are about. */
export const DirectiveLines = ({ lines }: { lines: DirectiveLine[] }) => (
  <ul className="plain stack">
    {lines.map(({ directiveId, called, title }) => (
      <li key={directiveId} className="listed">
        <Link to="/directives/$directiveId" params={{ directiveId }} className="line">
          <Text component="span" fw={600}>
            {called}
          </Text>
        </Link>
        <Text size="sm">
          <Written words={title} />
        </Text>
      </li>
    ))}
  </ul>
);
