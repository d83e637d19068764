import { appendFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Adds one line, `passed failed`, to the file named by TEST_COUNT when a run ends. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['TEST_COUNT']
    if (file === undefined) return
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length + brokenFiles
    appendFileSync(file, `${passed} ${failed}\n`)
  }
}
