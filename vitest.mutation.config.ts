import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@aitebaar/source', ...defaultServerConditions]

/** The tests that mutants are shown to, as globs with a space between them. */
const tests = process.env['TESTS'] ?? 'packages/{core,conditions,rules,indicators}/src/**/*.test.ts packages/rules/test/{bad-rules,errors}.test.ts'

const packages = `${import.meta.dirname}/packages`

/**
 * The unit tests alone, for runs of `pnpm mutation`. Properties are cut short: each mutant would otherwise cost minutes. Packages are resolved to the copy that
 * is mutated; tests that start programs of their own are left out, because a mutant is not switched on there.
 */
export default defineConfig({
  resolve: {
    conditions,
    alias: [
      { find: /^@aitebaar\/(\w+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@aitebaar\/(\w+)\/(.+)$/, replacement: `${packages}/$1/src/$2/index.ts` },
    ],
  },
  ssr: { resolve: { conditions } },
  test: {
    isolate: false,
    // One file in place of three hundred, read again for each mutant.
    deps: { optimizer: { ssr: { enabled: true, include: ['fast-check'] } } },
    setupFiles: ['./tools/vitest-setup.ts'],
    provide: { seed: 42, propertyMilliseconds: 150 },
    include: tests.split(' '),
    exclude: ['**/workers.test.ts', '**/no-code-from-text.test.ts', '**/differential.test.ts'],
  },
})
