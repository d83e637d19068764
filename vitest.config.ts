import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@aitebaar/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: process.env['TEST_COUNT'] === undefined ? ['default'] : ['default', './tools/count-reporter.ts'],
    testTimeout: 60_000,
    setupFiles: ['./tools/vitest-setup.ts'],
    provide: { seed: Number(process.env['FC_SEED'] ?? 42) },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/*/{src,test,tools}/**/*.test.ts', 'examples/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'docs', isolate: false, include: ['packages/*/.doctest/*.test.ts'] } },
    ],
  },
})
