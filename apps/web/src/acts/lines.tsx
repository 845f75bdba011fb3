import { Button, Fieldset, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Given<Line> = {
  label: string;
  lines: readonly Line[];
  set: (lines: Line[]) => void;
  error?: string | undefined;
  /** How many lines there are at least: the last of these cannot be taken away. */
  atLeast: 0 | 1;
  /** What stands in a line that is added. */
  blank: Line;
  words: { line: (number: number) => string; remove: (number: number) => string; add: string };
  /** What is asked for in a line, and how to put another in its place. */
  children: (line: Line, replace: (by: Line) => void) => ReactNode;
};

/** The frame of every editor of a list: each line in a box of its own, to be added and taken away. */
export function Lines<Line>({ label, lines, set, error, atLeast, blank, words, children }: Given<Line>) {
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      {lines.map((line, place) => (
        <Fieldset key={place} legend={words.line(place + 1)}>
          <Stack gap="xs">
            {children(line, (by) => set(lines.map((one, index) => (index === place ? by : one))))}
            {lines.length > atLeast && (
              <Button
                variant="default"
                size="compact-sm"
                w="fit-content"
                onClick={() => set(lines.filter((_, index) => index !== place))}
              >
                {words.remove(place + 1)}
              </Button>
            )}
          </Stack>
        </Fieldset>
      ))}
      {error && (
        <Text c="red" size="sm">
          {error}
        </Text>
      )}
      <Button variant="default" w="fit-content" onClick={() => set([...lines, blank])}>
        {words.add}
      </Button>
    </Stack>
  );
}
