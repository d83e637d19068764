/** The plugin of the bench as a module that workers import: `plugin.ts?rules=200`. */
import { fieldsFor, makeRules } from './data.ts'
import { pluginOf } from './ours.ts'

const count = Number(new URL(import.meta.url).searchParams.get('rules'))
const fields = fieldsFor(count)

export const plugin = pluginOf(makeRules(count, fields), fields)
