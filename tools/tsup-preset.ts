import { basename } from 'node:path'
import type { Options } from 'tsup'

type Entry = string[] | Record<string, string>
type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** fp-ts ships CommonJS under `lib` and ES modules under `es6`; inlining the latter lets bundlers drop what is not used. */
const inlineFpTs: Plugin = {
  name: 'inline-fp-ts',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\// }, ({ path, kind, importer, resolveDir }) =>
      build.resolve(path.replace('/lib/', '/es6/'), { kind, importer, resolveDir }),
    )
  },
}

/** The declarations of each entry, by the name it has in `dist`. `tsc -p tsconfig.build.json` has written them; to infer them anew takes far longer. */
const declarationsOf = (entry: Entry): Record<string, string> => {
  const named = Array.isArray(entry) ? entry.map((path) => [path.replace(/^src\/|\.ts$/g, ''), path] as const) : Object.entries(entry)
  return Object.fromEntries(named.map(([name, path]) => [name, `../../.types/${basename(process.cwd())}/${path.replace(/\.ts$/, '.d.ts')}`]))
}

/** The one build recipe of every published library: ES modules, CommonJS and declarations. */
export const library = (entry: Entry = ['src/index.ts'], more: Options = {}): Options => ({
  entry,
  format: ['esm', 'cjs'],
  dts: { entry: declarationsOf(entry), compilerOptions: { allowImportingTsExtensions: false, noEmit: false } },
  clean: true,
  silent: true,
  sourcemap: true,
  platform: 'neutral',
  target: 'es2022',
  treeshake: true,
  noExternal: [/^fp-ts/],
  esbuildPlugins: [inlineFpTs],
  ...more,
})
