/** Fails on a relative link in a Markdown page that leads nowhere, or to a heading that is not there. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { anchors, relativeLinks } from './check-links/links.ts'
import { root } from './workspace.ts'

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(resolve(root, path)))
  .map((path) => resolve(root, path))

const problemOf = (page: string, target: string): string | undefined => {
  const [path = '', anchor] = decodeURI(target).split('#')
  const file = path === '' ? page : resolve(dirname(page), path)
  if (!existsSync(file)) return 'is not there'
  return anchor !== undefined && file.endsWith('.md') && !anchors(readFileSync(file, 'utf8')).has(anchor) ? 'has no such heading' : undefined
}

const problems = pages.flatMap((page) =>
  relativeLinks(readFileSync(page, 'utf8')).flatMap(({ line, target }) => {
    const problem = problemOf(page, target)
    return problem === undefined ? [] : [`${relative(root, page)}:${line}: ${target} ${problem}`]
  }),
)

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? `links of ${pages.length} pages lead somewhere` : `${problems.length} links lead nowhere`)
process.exitCode = problems.length === 0 ? 0 : 1
