import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@aitebaar/source', ...defaultServerConditions]

/** The unit tests of the packages alone, for runs of `pnpm mutation`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['./tools/vitest-setup.ts'],
    provide: { seed: 42 },
    include: ['packages/{core,conditions,rules,indicators}/src/**/*.test.ts'],
  },
})
