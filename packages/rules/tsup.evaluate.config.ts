import { library } from '../../tools/tsup-preset.ts'

/**
 * The evaluate-only entry and the index for it, each bundled from the sources of what it uses, so that only that gets in: no zod, no json-rules-engine, and
 * no index where none is asked for.
 */
export default library(
  { 'evaluate/index': 'src/evaluate/index.ts', 'evaluate/condition-index': 'src/evaluate/condition-index.ts' },
  { clean: false, splitting: false, noExternal: [/./], esbuildOptions: (options) => void (options.conditions = ['@aitebaar/source']) },
)
