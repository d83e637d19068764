import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@aitebaar/source', ...defaultServerConditions]

/** The packages whose unit tests are run; a mutant is only ever seen by the tests of its own package. */
const packages = process.env['MUTATE'] ?? '{core,conditions,rules,indicators}'

/** The unit tests of the packages alone, for runs of `pnpm mutation`. Properties are cut short: each mutant would otherwise cost minutes. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    isolate: false,
    setupFiles: ['./tools/vitest-setup.ts'],
    provide: { seed: 42, propertyMilliseconds: 300 },
    include: [`packages/${packages}/src/**/*.test.ts`],
  },
})
