import { readFileSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'

import mutation from '../../vitest.mutation.config.ts'
import type { Work } from './work.ts'

const { files } = JSON.parse(readFileSync(process.env['MUTATE'] ?? '', 'utf8')) as Work

/** The tests of a mutation run within one vitest: files come with their mutants, and what tests declare is kept in a list. */
const inOneProcess = defineConfig({
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      resolveId: (source, importer) => (source === 'vitest' && importer?.includes('/packages/') ? `${import.meta.dirname}/declare.ts` : undefined),
      load: (id) => files[id],
    },
  ],
})

const { test, ...rest } = mergeConfig(mutation, inOneProcess)
export default { ...rest, test: { ...test, include: ['tools/mutate/judge.ts'], exclude: [], deps: {}, maxWorkers: 1, fsModuleCache: false } }
