import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Each test starts a browser of its own; two cores carry two.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Wide, because machines that test are loaded; a test that passes takes a few seconds.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'chromium', testIgnore: 'firefox.spec.ts' },
    { name: 'firefox', testMatch: 'firefox.spec.ts' },
  ],
});
