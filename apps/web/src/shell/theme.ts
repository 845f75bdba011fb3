import { createTheme, Loader } from '@mantine/core';

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  primaryColor: 'red',
  // Darker than the kit's own, so that white on it reads well (WCAG 2.2, 4.5 to 1).
  primaryShade: 9,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    // A name is read out only of what has a role.
    Loader: Loader.extend({ defaultProps: { role: 'progressbar' } }),
  },
});
