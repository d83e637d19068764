import { library } from '../../tools/tsup-preset.ts'

/** For Node only. The engine is that of the package itself, imported by its name, so that there is one copy of it. */
export default library(
  { index: 'src/workers/index.ts', worker: 'src/workers/worker.ts' },
  {
    clean: false,
    outDir: 'dist/workers',
    platform: 'node',
    shims: true,
    external: ['@aitebaar/rules', 'piscina'],
  },
)
