import { defaultServerConditions } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'

import { ExamplesLast } from './tools/vitest-order.ts'

const conditions = ['@aitebaar/source', ...defaultServerConditions]

/** Tests that watch modules load, or stand in for one. All others share what was loaded, which spares each file the reading of all it imports. */
const ALONE = ['packages/indicators/src/compile/record-facts.test.ts', 'packages/rules/src/workers/workers.test.ts']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: process.env['TEST_COUNT'] === undefined ? ['default'] : ['default', './tools/count-reporter.ts'],
    // All cores: the main process only waits for the tests, and would have one to itself.
    maxWorkers: '100%',
    testTimeout: 60_000,
    globalSetup: './tools/vitest-temporary.ts',
    sequence: { sequencer: ExamplesLast },
    setupFiles: ['./tools/vitest-setup.ts'],
    provide: { seed: Number(process.env['FC_SEED'] ?? 42) },
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['packages/*/{src,test,tools}/**/*.test.ts', 'examples/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
        },
      },
      { extends: true, test: { name: 'docs', isolate: false, include: ['packages/*/.doctest/*.test.ts'] } },
    ],
  },
})
