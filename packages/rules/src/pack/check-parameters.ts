import { coerce, didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'

import { parameterFact } from '../law/parameter.ts'
import type { Provision } from '../law/provision.ts'
import { overlap } from '../rule/checks/law-together.ts'
import type { PackData } from './pack.ts'

/** Values of a parameter that is not declared, or that are not of its type. */
const checkSets = ({ register, parameters }: PackData, path: IssuePath): readonly Issue[] =>
  register.flatMap(({ id, sets = {} }) =>
    Object.entries(sets).flatMap(([name, value]): Issue[] => {
      const at = [...path, 'register', id, 'sets', name]
      const parameter = parameters.find((one) => one.id === name)
      if (parameter === undefined) {
        const known = parameters.map((one) => one.id)
        return [
          { code: 'rules/unknown-parameter', path: at, message: `There is no parameter "${name}".`, help: didYouMean(name, known, 'parameters of the pack') },
        ]
      }
      if (coerce(parameterFact(parameter).type, value) !== undefined) return []
      return [
        {
          code: 'rules/wrong-parameter',
          path: at,
          message: `The value of "${name}" is not of its type, ${parameter.type.kind}.`,
          help: 'Write a value of that type.',
        },
      ]
    }),
  )

const differ = (id: string, a: Provision, b: Provision): boolean => a.sets?.[id] !== b.sets?.[id] && overlap(a, b)

/** Parameters that nothing sets, or that two provisions set to different values at the same time in the same place. */
const checkSetters = ({ register, parameters }: PackData, path: IssuePath): readonly Issue[] =>
  parameters.flatMap(({ id }): Issue[] => {
    const at = [...path, 'parameters', id]
    const setters = register.filter(({ sets }) => sets?.[id] !== undefined)
    if (setters.length === 0)
      return [
        {
          code: 'rules/parameter-never-set',
          path: at,
          message: `No provision of the register sets "${id}".`,
          help: 'Add it to "sets" of a provision, or take the parameter out.',
        },
      ]
    return setters.flatMap((one, index) =>
      setters.slice(index + 1).flatMap((other): Issue[] =>
        differ(id, one, other)
          ? [
              {
                code: 'rules/parameter-set-twice',
                path: at,
                message: `"${one.id}" and "${other.id}" set "${id}" to different values on the same day in the same territory.`,
                help: 'Correct the dates of one of them, or give one of the values a parameter of its own.',
              },
            ]
          : [],
      ),
    )
  })

/** Everything that is wrong with the dated parameters of a pack. */
export const checkParameters = (data: PackData, path: IssuePath): readonly Issue[] => [...checkSets(data, path), ...checkSetters(data, path)]
