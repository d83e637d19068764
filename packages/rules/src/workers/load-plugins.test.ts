import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { loadPlugins } from './load-plugins.ts'

const moduleOf = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`
const kp = { module: moduleOf("export const kp = { name: 'kp', version: '1' }"), name: 'kp' }
const placesOf = async (...modules: readonly string[]) => {
  const loaded = await loadPlugins(modules.map((module) => ({ module, name: 'kp' })))
  return E.isLeft(loaded) ? loaded.left.map(({ path }) => path[1]) : []
}

describe('the plugins of some modules', () => {
  it('are those that they export under a name, in their order', async () => {
    const other = { module: moduleOf("export const toy = { name: 'toy', version: '2' }; export const kp = 7"), name: 'toy' }
    expect(await loadPlugins([other, kp])).toMatchObject(
      E.right([
        { name: 'toy', version: '2' },
        { name: 'kp', version: '1' },
      ]),
    )
    expect(await loadPlugins([])).toEqual(E.right([]))
  })

  it('are told to be missing, each of them, where a module exports no plugin of that name', async () => {
    const texts = ['', 'export const kp = 7', 'export const kp = null', "export const kp = { name: 'kp' }", "export const kp = { version: '1' }"]
    expect(await placesOf(...texts.map(moduleOf), kp.module)).toEqual(texts.map(moduleOf))
  })

  it('are told to be missing where a module cannot be imported', async () => {
    const module = moduleOf("throw new Error('broken')")
    expect(await loadPlugins([kp, { module, name: 'kp' }])).toEqual(
      E.left([
        {
          code: 'rules/no-plugin',
          path: ['plugins', module],
          message: 'The module exports no plugin "kp", or cannot be imported.',
          help: 'Give the URL of a module, such as import.meta.resolve("@aitebaar/jurisdiction-kp"), and the name of its plugin.',
        },
      ]),
    )
  })
})
