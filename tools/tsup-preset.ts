import type { Options } from 'tsup'

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

/** The one build recipe of every published library: ES modules, CommonJS and declarations. */
export const library = (entry: Options['entry'] = ['src/index.ts'], more: Options = {}): Options => ({
  entry,
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { allowImportingTsExtensions: false, noEmit: false } },
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
