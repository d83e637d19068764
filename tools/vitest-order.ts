import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Keeps the examples of the documentation, many and quick, for the end: they fill one core while the other ends a long test. */
export class ExamplesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isExample = ({ project }: TestSpecification): boolean => project.name === 'docs'
    return [...sorted.filter((file) => !isExample(file)), ...sorted.filter(isExample)]
  }
}
