import type { Provision } from '../law/provision.ts'
import { factsRead } from '../rule/facts-read.ts'
import type { RuleContext } from '../rule/rule-context.ts'
import type { Rule } from '../rule/rule.ts'
import { compileTests, exceptionsOf } from './compile-tests.ts'
import type { CompileContext, CompiledRule, RuleCore } from './compiled-rule.ts'
import { canRun } from './compiled-rule.ts'

/** The roots whose facts a rule reads. */
const needsOf = (rule: RuleCore, context: RuleContext): readonly string[] => {
  const needs: string[] = []
  for (const id of factsRead(rule, context)) {
    const name = context.dictionary.get(id)?.subject ?? rule.subject
    if (!needs.includes(name) && context.subjects.get(name)?.at === 'root') needs.push(name)
  }
  return needs
}

/** The rules that a rule gives way to, directly or through others, and what they do not run without. */
const othersOf = (rule: RuleCore, rules: CompileContext<Provision>['rules'], context: RuleContext): ReadonlyMap<string, readonly string[]> => {
  const all = (one: RuleCore): readonly RuleCore[] => exceptionsOf(one, rules).flatMap((other) => [other, ...all(other)])
  return new Map(all(rule).map((other) => [other.name, needsOf(other, context)]))
}

/** The rule as it is where some that it gives way to cannot run: compiled once for each such group of rules, when it is asked for. */
const variantsOf = (compiled: Omit<CompiledRule, 'where'>, compiling: CompileContext<Provision> & { readonly context: RuleContext }): CompiledRule => {
  const { rule } = compiled
  const others = othersOf(rule, compiling.rules, compiling.context)
  const variants = new Map<string, CompiledRule>()
  const where: CompiledRule['where'] = (scope) => {
    const gone = [...others].filter(([, needs]) => !canRun({ needs }, scope)).map(([name]) => name)
    if (gone.length === 0) return whole
    const known = variants.get(gone.join())
    if (known !== undefined) return known
    const left = new Map([...compiling.rules].filter(([name]) => !gone.includes(name)))
    const variant = { ...whole, ...compileTests(rule, { ...compiling, rules: left }) }
    variants.set(gone.join(), variant)
    return variant
  }
  const whole: CompiledRule = { ...compiled, where }
  return whole
}

/** Compiles a rule that was checked before. */
export const compileRule = (rule: Rule, compiling: CompileContext<Provision> & { readonly context: RuleContext }): CompiledRule => {
  const tests = compileTests(rule, compiling)
  const needs = needsOf(rule, compiling.context)
  if (tests.exceptions.length > 0) return variantsOf({ ...tests, rule, needs }, compiling)
  const alone: CompiledRule = { ...tests, rule, needs, where: () => alone }
  return alone
}
