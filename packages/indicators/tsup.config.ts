import { library } from '../../tools/tsup-preset.ts'

/** What is shared stands in a file of its own for CommonJS too: results are known by the class that made them, and there may be only one. */
export default library(['src/index.ts', 'src/export/index.ts', 'src/import/index.ts', 'src/report/index.ts'], { splitting: true })
