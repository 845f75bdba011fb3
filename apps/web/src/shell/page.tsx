import { Stack, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the page before was, if there was one: coming from there, something may have been left behind that had the focus. */
let shownAt: string | undefined;

/** The main part of a page under its one heading, which also names the window. */
export const Page = ({ title, children }: { title: string; children: ReactNode }) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever came by keyboard, from something that is no longer there, goes on from the top of the new page. The browser itself begins the
  // first one there, and would show whoever has not pressed a key yet where its focus is. A slow first one may be drawn twice.
  useEffect(() => {
    const { pathname } = window.location;
    if (shownAt !== undefined && shownAt !== pathname && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    shownAt = pathname;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <Stack component="main" id="main" className="page" gap="lg">
      <Title order={1} size="h2" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children}
    </Stack>
  );
};

/** A part of a page with a heading of its own. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack component="section" gap="xs" aria-label={title}>
    <Title order={2} size="h4">
      {title}
    </Title>
    {children}
  </Stack>
);
