import { library } from '../../tools/tsup-preset.ts'

/** The evaluate-only entry, bundled from the sources of what it uses, so that only that gets in: no zod, no json-rules-engine. */
export default library(
  { 'evaluate/index': 'src/evaluate/index.ts' },
  { clean: false, noExternal: [/./], esbuildOptions: (options) => void (options.conditions = ['@aitebaar/source']) },
)
