import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page is built into dist, beside the API that serves it. */
const page: UserConfig = {
  root: at('.'),
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Everything comes from our own address, and nothing is written into the page: the policy of the page allows no more.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" says nothing here: everything runs in the browser.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  // For whoever works on the page: npx vite apps/web, beside npm start.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
};

export default defineConfig(({ command }) => {
  // Whoever builds may have another one set, a test runner for one: people would be given React’s development build, 70 kB more.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return page;
});
